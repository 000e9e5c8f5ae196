package org.pleiad.orb.transport.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.InternetEndpoint;
import org.pleiad.orb.transport.TransportConfig;
import org.pleiad.orb.transport.UnixEndpoint;
import org.pleiad.orb.transport.wire.KeepAlive;

/**
 * Opens sockets to endpoints, for callers that drive them on the caller's thread, and finds the addresses for those that
 * event loops drive. All addresses of a host are tried in turn, those found dead lately last, each within its share of the
 * time. Thread-safe.
 */
final class Connector implements AutoCloseable {

    /** Between two attempts at a Unix-domain socket whose server has more connections to accept than it may leave. */
    private static final long BUSY_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private final TransportConfig config;
    private final Deadlines deadlines;
    private final HostLookup lookup;
    private final Suspects suspects = new Suspects(System::nanoTime);

    Connector(TransportConfig config, Deadlines deadlines, HostLookup lookup) {
        this.config = config;
        this.deadlines = deadlines;
        this.lookup = lookup;
    }

    Suspects suspects() {
        return suspects;
    }

    /**
     * How long to try for one connection.
     *
     * @param deadline of the call, on the scale of {@link Deadlines#now}
     * @param giveUp when to try elsewhere; not after the deadline
     */
    record Patience(long deadline, long giveUp) {
        static Patience until(long deadline) {
            return new Patience(deadline, deadline);
        }
    }

    /**
     * Connects.
     *
     * @throws SystemException TRANSIENT or TIMEOUT, COMPLETED_NO
     */
    SocketChannel open(Endpoint endpoint, Patience patience) {
        boolean opened = false;
        try {
            SocketChannel channel = endpoint instanceof UnixEndpoint unix
                    ? openUnix(unix, patience)
                    : openTcp((InternetEndpoint) endpoint, patience);
            opened = true;
            suspects.clear(endpoint);
            return channel;
        } catch (ClosedByInterruptException interrupted) {
            opened = true; // or might have been: nothing is known against the endpoint
            throw CallFailure.interrupted(endpoint, false);
        } catch (IOException cannot) {
            throw deadlines.now() >= patience.deadline()
                    ? CallFailure.timedOut(endpoint, false)
                    : CallFailure.unreachable(endpoint, cannot);
        } finally {
            if (!opened) {
                suspects.add(endpoint);
            }
        }
    }

    private SocketChannel openTcp(InternetEndpoint endpoint, Patience patience) throws IOException {
        List<InetSocketAddress> addresses = await(addresses(endpoint), patience);
        IOException failure = new IOException("the host has no address");
        for (int i = 0; i < addresses.size(); i++) {
            long left = patience.giveUp() - deadlines.now();
            if (left <= 0) {
                throw new SocketTimeoutException("connecting took too long");
            }
            try {
                return openTcp(addresses.get(i), share(left, addresses.size() - i));
            } catch (ClosedByInterruptException interrupted) {
                throw interrupted;
            } catch (IOException cannot) {
                suspects.add(addresses.get(i));
                failure = cannot;
            }
        }
        throw failure;
    }

    /**
     * The part of the time left that an address may take when others follow.
     *
     * @return nanoseconds
     */
    long share(long nanosLeft, int addressesLeft) {
        return Math.min(nanosLeft / addressesLeft, config.connectTimeout().toNanos());
    }

    private SocketChannel openTcp(InetSocketAddress address, long nanos) throws IOException {
        SocketChannel channel = SocketChannel.open();
        boolean opened = false;
        try {
            channel.setOption(java.net.StandardSocketOptions.TCP_NODELAY, true);
            KeepAlive.set(channel, config);
            long millis = Math.max(1, nanos / 1_000_000);
            channel.socket().connect(address, (int) Math.min(millis, Integer.MAX_VALUE));
            opened = true;
            suspects.clear(address);
            return channel;
        } finally {
            if (!opened) {
                channel.close();
            }
        }
    }

    private SocketChannel openUnix(UnixEndpoint endpoint, Patience patience) throws IOException {
        while (true) {
            SocketChannel channel;
            try {
                channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            } catch (UnsupportedOperationException none) {
                throw new IOException("this system has no Unix-domain sockets", none);
            }
            boolean opened = false;
            try {
                // blocking, it would wait without bound while the server's queue is full
                channel.configureBlocking(false);
                opened = channel.connect(UnixDomainSocketAddress.of(endpoint.path()));
                if (opened) {
                    channel.configureBlocking(true);
                    return channel;
                }
            } catch (IllegalArgumentException impossible) {
                throw new IOException(impossible.getMessage(), impossible);
            } finally {
                if (!opened) {
                    channel.close();
                }
            }
            if (patience.giveUp() - deadlines.now() <= 0) {
                throw new SocketTimeoutException("the server does not accept connections");
            }
            LockSupport.parkNanos(BUSY_NANOS);
            if (Thread.currentThread().isInterrupted()) {
                throw new ClosedByInterruptException();
            }
        }
    }

    /** The addresses of an endpoint's host, suspect ones last. */
    CompletableFuture<List<InetSocketAddress>> addresses(InternetEndpoint endpoint) {
        return lookup.addresses(endpoint.host())
                .thenApply(found -> Arrays.stream(found)
                        .map(address -> new InetSocketAddress(address, endpoint.port()))
                        .sorted(Comparator.comparing(suspects::contains))
                        .toList());
    }

    private List<InetSocketAddress> await(CompletableFuture<List<InetSocketAddress>> addresses, Patience patience)
            throws IOException {
        try {
            return addresses.get(Math.max(0, patience.giveUp() - deadlines.now()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            throw reason(failed);
        } catch (TimeoutException slow) {
            throw new SocketTimeoutException("looking up the host name took too long");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ClosedByInterruptException();
        }
    }

    /** What a look-up failed with. */
    static IOException reason(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause instanceof IOException io ? io : new IOException(cause);
    }

    private static InetAddress[] bySystem(String host) throws java.net.UnknownHostException {
        return InetAddress.getAllByName(host);
    }

    /** Looks names up as the system does. */
    static final HostLookup.Resolver SYSTEM = Connector::bySystem;

    @Override
    public void close() {
        lookup.close();
    }
}
