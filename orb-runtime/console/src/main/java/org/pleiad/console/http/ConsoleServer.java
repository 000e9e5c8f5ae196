package org.pleiad.console.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.pleiad.console.spi.ConsoleFault;
import org.pleiad.console.spi.ConsoleSource;
import org.pleiad.console.spi.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the console's requests over the JDK's HTTP server. Thread-safe. */
public final class ConsoleServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleServer.class);
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final String DATA = "/api/v1/";

    private final HttpServer http;
    private final Gate gate;
    private final PageFiles page = new PageFiles();
    private final Map<String, ConsoleSource> sources = new LinkedHashMap<>();
    private final Workers workers;
    private final LiveStreams streams;
    private final Watch watch;

    private ConsoleServer(InetSocketAddress address, Gate gate, List<ConsoleSource> sources, int maxStreams)
            throws IOException {
        this.gate = gate;
        sources.forEach(source -> this.sources.put(source.name(), source));
        http = HttpServer.create(address, 64);
        String name = "pleiad-console-" + SERIAL.incrementAndGet();
        workers = new Workers(threads(name + "-http-"));
        streams = new LiveStreams(sources, maxStreams, threads(name + "-stream-"), threads(name + "-source-"));
        watch = new Watch(name + "-watch", () -> {
            workers.interruptLate();
            streams.interruptLate();
        });
        http.setExecutor(workers);
        http.createContext("/", this::handle);
        http.start();
    }

    /**
     * Listens and answers.
     *
     * @param remote whether other machines may ask
     * @param token what whoever asks must know; {@code null}: nothing
     * @param hosts further names of this machine
     * @param maxStreams most live streams at once
     * @throws IOException if the address cannot be listened at
     */
    public static ConsoleServer start(
            InetSocketAddress address,
            boolean remote,
            String token,
            List<String> hosts,
            List<ConsoleSource> sources,
            int maxStreams)
            throws IOException {
        return new ConsoleServer(address, new Gate(remote, token, hosts), sources, maxStreams);
    }

    private static ThreadFactory threads(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return http.getAddress();
    }

    private void handle(HttpExchange exchange) throws IOException {
        boolean kept = false;
        try {
            gate.check(exchange.getRemoteAddress(), exchange.getRequestMethod(), exchange.getRequestHeaders());
            kept = answer(exchange, exchange.getRequestURI().getPath());
        } catch (ConsoleFault fault) {
            Answer.json(exchange, fault.status(), fault.json());
        } catch (RuntimeException failure) {
            LOG.warn("{} failed", exchange.getRequestURI(), failure);
            Answer.json(
                    exchange,
                    500,
                    new ConsoleFault(500, "the console failed: " + failure, "the log of its process says more").json());
        } finally {
            if (!kept) {
                exchange.close();
            }
        }
    }

    /** Whether the answer goes on. */
    private boolean answer(HttpExchange exchange, String path) throws IOException, ConsoleFault {
        if (path == null) {
            throw new ConsoleFault(400, "the request names no path", "ask for / or what is below it");
        }
        if (path.startsWith("/health/")) {
            health(exchange, path.substring("/health/".length()));
            return false;
        }
        Query query = Query.parse(exchange.getRequestURI().getRawQuery());
        if (gate.wantsToken() && path.equals("/") && gate.isToken(query.text("token", ""))) {
            enter(exchange, query.text("token", ""));
            return false;
        }
        if (!gate.knowsToken(exchange.getRequestHeaders(), address().getPort())) {
            throw new ConsoleFault(
                    401, "this console wants its token", "open /?token=… once, or send 'Authorization: Bearer …'");
        }
        if (path.equals(DATA + "stream")) {
            streams.open(exchange);
            return true;
        }
        if (path.startsWith(DATA)) {
            ConsoleSource source = sources.get(path.substring(DATA.length()));
            if (source == null) {
                throw new ConsoleFault(
                        404,
                        "there is nothing at " + path,
                        "there is " + DATA + "stream, and below " + DATA + ": " + String.join(", ", sources.keySet()));
            }
            Answer.json(exchange, 200, source.snapshot(query));
        } else {
            page.send(exchange, path);
        }
        return false;
    }

    /** Keeps the token in the browser, and takes it out of the address line. */
    private void enter(HttpExchange exchange, String token) throws IOException {
        Answer.headers(exchange, "text/plain");
        exchange.getResponseHeaders()
                .set(
                        "Set-Cookie",
                        Gate.cookie(address().getPort()) + "=" + token + "; HttpOnly; SameSite=Strict; Path=/");
        exchange.getResponseHeaders().set("Location", "/");
        exchange.sendResponseHeaders(303, -1);
    }

    private void health(HttpExchange exchange, String what) throws IOException, ConsoleFault {
        switch (what) {
            case "live" -> Answer.json(exchange, 200, Map.of("status", "live"));
            case "ready" -> {
                Map<String, Object> troubles = new LinkedHashMap<>();
                sources.forEach((name, source) -> source.trouble().ifPresent(trouble -> troubles.put(name, trouble)));
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("status", troubles.isEmpty() ? "ready" : "not ready");
                answer.put("troubles", troubles);
                Answer.json(exchange, troubles.isEmpty() ? 200 : 503, answer);
            }
            default -> throw new ConsoleFault(404, "there is nothing at /health/" + what, "there are live and ready");
        }
    }

    /** How many pages look on. */
    public int streams() {
        return streams.size();
    }

    /** Ends streams in order, then all connections; sources are the caller's business. */
    @Override
    public void close() {
        watch.close();
        streams.close();
        http.stop(0);
        workers.shutdownNow();
        try {
            workers.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
