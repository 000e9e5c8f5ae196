package org.pleiad.observability.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.pleiad.observability.health.Health;
import org.pleiad.observability.health.HealthReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /livez}, {@code /readyz} and {@code /metrics} over HTTP, at the loopback address unless told otherwise. There is no
 * password: whoever reaches the address may ask. Thread-safe; close it before what it shows.
 */
public final class Endpoints implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Endpoints.class);
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
    private static final long BOUND_MILLIS = 20_000;

    private final HttpServer http;
    private final AnswerThreads threads;
    private final Builder settings;

    private Endpoints(Builder settings, InetSocketAddress address) throws IOException {
        this.settings = settings;
        http = HttpServer.create(address, 32);
        threads = new AnswerThreads(named("pleiad-observability-" + SERIAL.incrementAndGet() + "-"), BOUND_MILLIS);
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Settings: any free port of 127.0.0.1, and nothing to show. */
    public static Builder builder() {
        return new Builder();
    }

    /** Settings on their way. For one thread. */
    public static final class Builder {
        private String host = "127.0.0.1";
        private int port;
        private boolean remote;
        private Supplier<String> metrics;
        private Supplier<HealthReport> liveness;
        private Supplier<HealthReport> readiness;

        private Builder() {}

        /** Port to listen at; 0 for any free one. */
        public Builder port(int value) {
            port = value;
            return this;
        }

        /** Address to listen at; one that other machines reach needs {@link #allowRemote} too. */
        public Builder host(String value) {
            host = value;
            return this;
        }

        /** Whoever reaches the address may ask, from other machines too. */
        public Builder allowRemote() {
            remote = true;
            return this;
        }

        /** What {@code /metrics} answers, in Prometheus' text format: {@code registry::scrape}. */
        public Builder metrics(Supplier<String> text) {
            metrics = text;
            return this;
        }

        /** What {@code /livez} and {@code /readyz} answer. */
        public Builder health(Health health) {
            return health(health::liveness, health::readiness);
        }

        /** What {@code /livez} and {@code /readyz} answer. */
        public Builder health(Supplier<HealthReport> live, Supplier<HealthReport> ready) {
            liveness = live;
            readiness = ready;
            return this;
        }

        /**
         * Listens and answers.
         *
         * @throws IOException if the address cannot be listened at
         * @throws IllegalArgumentException if other machines reach the address and were not allowed to
         */
        public Endpoints start() throws IOException {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isLoopbackAddress() && !remote) {
                throw new IllegalArgumentException("other machines reach " + host
                        + ", and metrics tell names and numbers of your system: allow it expressly, or listen"
                        + " at 127.0.0.1");
            }
            return new Endpoints(this, new InetSocketAddress(address, port));
        }
    }

    /** Where it listens. */
    public URI url() {
        InetAddress host = http.getAddress().getAddress();
        String text = host.isAnyLocalAddress() ? "127.0.0.1" : host.getHostAddress();
        return URI.create("http://" + (text.contains(":") ? "[" + text + "]" : text) + ":"
                + http.getAddress().getPort() + "/");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange);
        } catch (RuntimeException failure) {
            LOG.warn("{} failed", exchange.getRequestURI(), failure);
            send(exchange, 500, TEXT, "failed: " + failure + "\n");
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        if (!isOurs(exchange)) {
            send(exchange, 421, TEXT, "the name in Host is not one of this address: ask by 127.0.0.1 or localhost\n");
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            send(exchange, 405, TEXT, "nothing can be changed here: use GET\n");
        } else {
            show(exchange, String.valueOf(exchange.getRequestURI().getPath()));
        }
    }

    private void show(HttpExchange exchange, String path) throws IOException {
        if (path.equals("/metrics") && settings.metrics != null) {
            send(exchange, 200, PROMETHEUS, settings.metrics.get());
        } else if (path.equals("/livez") && settings.liveness != null) {
            send(exchange, settings.liveness.get());
        } else if (path.equals("/readyz") && settings.readiness != null) {
            send(exchange, settings.readiness.get());
        } else {
            send(
                    exchange,
                    404,
                    TEXT,
                    "there is nothing at " + path + ": there are"
                            + (settings.metrics == null ? "" : " /metrics")
                            + (settings.liveness == null ? "" : " /livez /readyz") + "\n");
        }
    }

    /** A web site that a user of this machine visits may let a name of its own point here; such names are refused. */
    private boolean isOurs(HttpExchange exchange) {
        String authority = exchange.getRequestHeaders().getFirst("Host");
        if (settings.remote) {
            return true;
        }
        if (authority == null) {
            return false;
        }
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']');
        return LOOPBACK.contains((hasPort ? authority.substring(0, colon) : authority).toLowerCase(Locale.ROOT));
    }

    private static void send(HttpExchange exchange, HealthReport report) throws IOException {
        StringBuilder text = new StringBuilder(report.passed() ? "ok\n" : "failed\n");
        report.findings()
                .forEach(each -> text.append(each.passed() ? "[+] " : "[-] ")
                        .append(each.check())
                        .append(each.passed() ? "" : ": " + each.why().replace('\n', ' '))
                        .append('\n'));
        send(exchange, report.passed() ? 200 : 503, TEXT, text.toString());
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean bodyless = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodyless ? -1 : octets.length);
        if (!bodyless) {
            exchange.getResponseBody().write(octets);
        }
    }

    /** Listens no more. Closing twice does no harm. */
    @Override
    public void close() {
        http.stop(0);
        threads.end();
    }
}
