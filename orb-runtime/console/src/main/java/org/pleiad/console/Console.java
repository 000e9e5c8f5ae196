package org.pleiad.console;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pleiad.console.http.ConsoleServer;
import org.pleiad.console.source.ConnectionsSource;
import org.pleiad.console.source.OrbSource;
import org.pleiad.console.source.RequestsSource;
import org.pleiad.console.spi.ConsoleSource;
import org.pleiad.orb.observe.Observed;
import org.pleiad.orb.observe.Observer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running console: one page, and JSON beneath it, that show what an ORB and its services do. It changes nothing, and
 * listens at the loopback address unless it is told otherwise. Requests of the ORB are counted one by one while it runs.
 * Thread-safe; close it before the ORB.
 */
public final class Console implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Console.class);

    private final ConsoleServer server;
    private final List<ConsoleSource> sources;
    private final URI url;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Console(ConsoleServer server, List<ConsoleSource> sources, URI url) {
        this.server = server;
        this.sources = sources;
        this.url = url;
    }

    /**
     * Starts a console.
     *
     * @throws IOException if the address cannot be listened at
     * @throws IllegalArgumentException if other machines reach the address and were not allowed to
     */
    public static Console start(ConsoleConfig config) throws IOException {
        InetSocketAddress address = address(config);
        List<ConsoleSource> sources = new ArrayList<>();
        if (config.orb() instanceof Observed observed) {
            Observer observer = observed.observer();
            sources.add(new OrbSource(config.orb().id(), observer));
            var traffic = observer.watch();
            sources.add(new ConnectionsSource(traffic));
            sources.add(new RequestsSource(traffic));
        }
        sources.addAll(config.sources());
        boolean started = false;
        try {
            ConsoleServer server = ConsoleServer.start(
                    address, config.remoteAllowed(), config.token(), config.hosts(), sources, config.maxStreams());
            started = true;
            return new Console(server, List.copyOf(sources), url(server.address()));
        } finally {
            if (!started) {
                close(sources);
            }
        }
    }

    private static InetSocketAddress address(ConsoleConfig config) throws UnknownHostException {
        InetAddress host = InetAddress.getByName(config.host());
        if (!host.isLoopbackAddress() && !config.remoteAllowed()) {
            throw new IllegalArgumentException("other machines reach " + config.host()
                    + ", and the console shows names, addresses and peers: allow it expressly, with a token, or listen at"
                    + " 127.0.0.1");
        }
        return new InetSocketAddress(host, config.port());
    }

    private static URI url(InetSocketAddress address) {
        InetAddress host = address.getAddress();
        String text = host.isAnyLocalAddress() ? "127.0.0.1" : host.getHostAddress();
        return URI.create("http://" + (text.contains(":") ? "[" + text + "]" : text) + ":" + address.getPort() + "/");
    }

    /** Where the page is. */
    public URI url() {
        return url;
    }

    /** How many pages look on. */
    public int streams() {
        return server.streams();
    }

    /** Ends streams and connections; no thread is left. Closing twice does no harm. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.close();
            close(sources);
        }
    }

    private static void close(List<ConsoleSource> sources) {
        for (ConsoleSource source : sources) {
            try {
                source.close();
            } catch (RuntimeException failure) {
                LOG.warn("the console's source {} did not close", source.name(), failure);
            }
        }
    }
}
