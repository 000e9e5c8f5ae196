package org.pleiad.console.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;

/** One tab: runs scripts, presses keys, takes pictures, and remembers what it complained of and what it asked for. */
public final class Page {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Map<String, Integer> KEYS = Map.ofEntries(
            Map.entry("Tab", 9),
            Map.entry("Enter", 13),
            Map.entry(" ", 32),
            Map.entry("PageUp", 33),
            Map.entry("PageDown", 34),
            Map.entry("End", 35),
            Map.entry("Home", 36),
            Map.entry("ArrowLeft", 37),
            Map.entry("ArrowUp", 38),
            Map.entry("ArrowRight", 39),
            Map.entry("ArrowDown", 40));

    private final Chromium browser;
    private final String session;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    Page(Chromium browser, String session) {
        this.browser = browser;
        this.session = session;
    }

    String session() {
        return session;
    }

    void start(int width, int height) {
        send("Page.enable", "{}");
        send("Runtime.enable", "{}");
        send("Log.enable", "{}");
        send("Network.enable", "{}");
        size(width, height);
    }

    private Map<String, Object> send(String method, String parameters) {
        return browser.call(session, method, parameters);
    }

    void happened(Map<String, Object> event) {
        String method = String.valueOf(event.get("method"));
        Map<?, ?> parameters = event.get("params") instanceof Map<?, ?> map ? map : Map.of();
        switch (method) {
            case "Runtime.exceptionThrown" -> complaints.add(String.valueOf(parameters));
            case "Runtime.consoleAPICalled" -> {
                if (List.of("error", "warning", "assert").contains(parameters.get("type"))) {
                    complaints.add(String.valueOf(parameters));
                }
            }
            case "Log.entryAdded" -> {
                if (parameters.get("entry") instanceof Map<?, ?> entry
                        && List.of("error", "warning").contains(entry.get("level"))) {
                    complaints.add(String.valueOf(entry));
                }
            }
            case "Network.requestWillBeSent" -> {
                if (parameters.get("request") instanceof Map<?, ?> request) {
                    requests.add(String.valueOf(request.get("url")));
                }
            }
            default -> {
                // the rest is of no interest
            }
        }
    }

    /** Errors and warnings of the page so far. */
    public List<String> complaints() {
        return complaints;
    }

    /** What the page asked for so far. */
    public List<String> requests() {
        return requests;
    }

    /** The size of the view. */
    public void size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":false}");
    }

    /** What the system prefers: {@code light} or {@code dark}. */
    public void preferredTheme(String theme) {
        send(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + theme + "\"}]}");
    }

    /** Loads another page. */
    public void go(URI address) {
        send("Page.navigate", "{\"url\":" + Chromium.quoted(address.toString()) + "}");
        until("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** The value of an expression; promises are awaited. */
    public Object eval(String expression) {
        Map<String, Object> answer = send(
                "Runtime.evaluate",
                "{\"awaitPromise\":true,\"returnByValue\":true,\"expression\":" + Chromium.quoted(expression) + "}");
        if (answer.containsKey("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.get("result") instanceof Map<?, ?> result ? result.get("value") : null;
    }

    /** Waits until an expression is true. */
    public void until(String expression) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .alias(expression)
                .until(() -> Boolean.TRUE.equals(eval("Boolean(" + expression + ")")));
    }

    /** Presses and releases a key, as a user would. */
    public void press(String key, String... modifiers) {
        int shift = List.of(modifiers).contains("Shift") ? 8 : 0;
        int code = KEYS.containsKey(key) ? KEYS.get(key) : (int) Character.toUpperCase(key.charAt(0));
        String text = key.length() == 1
                ? ",\"text\":" + Chromium.quoted(key)
                : key.equals("Enter") ? ",\"text\":\"\\r\"" : "";
        String common = "\"key\":" + Chromium.quoted(key) + ",\"code\":" + Chromium.quoted(key)
                + ",\"windowsVirtualKeyCode\":" + code + ",\"modifiers\":" + shift;
        send(
                "Input.dispatchKeyEvent",
                "{\"type\":\"" + (text.isEmpty() ? "rawKeyDown" : "keyDown") + "\"," + common + text + "}");
        send("Input.dispatchKeyEvent", "{\"type\":\"keyUp\"," + common + "}");
    }

    /** A picture of the whole page. */
    public void picture(Path file) throws IOException {
        Map<String, Object> answer =
                send("Page.captureScreenshot", "{\"format\":\"png\",\"captureBeyondViewport\":true}");
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, Base64.getDecoder().decode(String.valueOf(answer.get("data"))));
    }
}
