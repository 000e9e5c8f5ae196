package org.pleiad.console.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.pleiad.console.spi.ConsoleFault;

/** The page: files of this jar, read once, and no others. Immutable. */
final class PageFiles {
    private static final String[] NAMES = {
        "index.html",
        "console.css",
        "icon.svg",
        "app.js",
        "dom.js",
        "format.js",
        "naming.js",
        "panels.js",
        "reference.js",
        "sparkline.js",
        "stream.js",
        "table.js",
        "theme.js",
        "tree.js"
    };

    private record File(String type, byte[] octets) {}

    private final Map<String, File> files = new HashMap<>();

    PageFiles() throws IOException {
        for (String name : NAMES) {
            try (InputStream from = PageFiles.class.getResourceAsStream("/org/pleiad/console/page/" + name)) {
                if (from == null) {
                    throw new IOException("the console's jar is incomplete: it has no " + name);
                }
                File file = new File(typeOf(name), from.readAllBytes());
                files.put("/" + name, file);
                if (name.equals("index.html")) {
                    files.put("/", file);
                }
            }
        }
    }

    private static String typeOf(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".html" -> "text/html; charset=utf-8";
            case ".css" -> "text/css; charset=utf-8";
            case ".svg" -> "image/svg+xml";
            default -> "text/javascript; charset=utf-8";
        };
    }

    void send(HttpExchange exchange, String path) throws IOException, ConsoleFault {
        File file = files.get(path);
        if (file == null) {
            throw new ConsoleFault(404, "there is nothing at " + path, "the page is at /, its data below /api/v1/");
        }
        Answer.send(exchange, 200, file.type(), file.octets());
    }
}
