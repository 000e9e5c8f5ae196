package org.pleiad.console.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A Chromium without a window, driven by its DevTools protocol. Its profile is thrown away; ended by its process id. */
public final class Chromium implements AutoCloseable {
    private static final long ANSWER_SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<String, Object>>> calls = new ConcurrentHashMap<>();
    private final Map<String, Consumer<Map<String, Object>>> sessions = new ConcurrentHashMap<>();

    private Chromium(Process process, URI address) {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Listener())
                .join();
    }

    /** Where it is installed; empty if it is not. */
    public static Optional<Path> installed() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts one with its profile in a directory. */
    public static Chromium start(Path directory) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        installed().orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + directory,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("chromium.log").toFile());
        command.environment().put("TMPDIR", directory.toString());
        Process process = command.start();
        try {
            Path address = directory.resolve("DevToolsActivePort");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() ->
                            Files.exists(address) && Files.readAllLines(address).size() == 2);
            List<String> lines = Files.readAllLines(address);
            return new Chromium(process, URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)));
        } catch (IOException | RuntimeException failure) {
            end(process);
            throw failure;
        }
    }

    /** Opens a page of this size. */
    public Page open(URI address, int width, int height) {
        Map<String, Object> target = call(null, "Target.createTarget", "{\"url\":\"about:blank\"}");
        Map<String, Object> attached = call(
                null,
                "Target.attachToTarget",
                "{\"flatten\":true,\"targetId\":" + quoted(String.valueOf(target.get("targetId"))) + "}");
        Page page = new Page(this, String.valueOf(attached.get("sessionId")));
        sessions.put(page.session(), page::happened);
        page.start(width, height);
        page.go(address);
        return page;
    }

    Map<String, Object> call(String session, String method, String parameters) {
        int id = ids.incrementAndGet();
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        calls.put(id, answer);
        String text = "{\"id\":" + id + (session == null ? "" : ",\"sessionId\":" + quoted(session)) + ",\"method\":"
                + quoted(method) + ",\"params\":" + parameters + "}";
        synchronized (socket) {
            // one at a time: a websocket refuses a text while another is on its way
            socket.sendText(text, true).join();
        }
        try {
            return answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException | java.util.concurrent.ExecutionException failure) {
            throw new IllegalStateException(method + " " + parameters, failure);
        }
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    @SuppressWarnings("unchecked") // the protocol's messages are objects in objects
    private void received(String text) {
        Map<String, Object> message = JsonText.object(text);
        Object id = message.get("id");
        if (id instanceof Long number) {
            CompletableFuture<Map<String, Object>> call = calls.remove(number.intValue());
            if (message.containsKey("error")) {
                call.completeExceptionally(new IllegalStateException(String.valueOf(message.get("error"))));
            } else {
                call.complete((Map<String, Object>) message.get("result"));
            }
        } else {
            sessions.getOrDefault(String.valueOf(message.get("sessionId")), ignored -> {})
                    .accept(message);
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                String whole = text.toString();
                text.setLength(0);
                received(whole);
            }
            from.request(1);
            return null;
        }
    }

    @Override
    public void close() {
        socket.abort();
        end(process);
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
