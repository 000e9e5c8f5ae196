package org.pleiad.cli.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.pleiad.cli.Json;
import org.pleiad.dynamic.json.JsonText;
import org.pleiad.naming.client.KeptName;

/** The file of {@code export} and {@code import}: a first line that tells the format, then one line for each name. */
final class KeptNames {
    /** References of a hundred profiles are shorter. */
    private static final int LONGEST_LINE = 1 << 20;

    private static final String FORMAT = "pleiad-names";

    private KeptNames() {}

    /** The first line. */
    static String head() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", FORMAT);
        head.put("version", 1);
        return Json.of(head);
    }

    /** A line for a name. */
    static String line(KeptName kept) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("name", kept.name());
        line.put("type", kept.context() ? "context" : "object");
        if (kept.same() != null) {
            line.put("same", kept.same());
        }
        if (kept.reference() != null) {
            line.put("reference", kept.reference());
        }
        return Json.of(line);
    }

    /** Reads the first line; refuses files of other kinds. */
    static void readHead(BufferedReader from) throws IOException {
        String line = read(from, 1);
        if (line == null
                || !(parse(line, 1) instanceof Map<?, ?> head)
                || !FORMAT.equals(head.get("format"))
                || !"1".equals(String.valueOf(head.get("version")))) {
            throw new IOException("line 1 does not begin a file of 'pleiad naming export', version 1: {\"format\":\""
                    + FORMAT + "\",\"version\":1}");
        }
    }

    /** The name in the next line that is not empty; {@code null} after the last one. */
    static KeptName next(BufferedReader from, int number) throws IOException {
        String line = read(from, number);
        if (line == null) {
            return null;
        }
        if (!(parse(line, number) instanceof Map<?, ?> map)) {
            throw new IOException("line " + number + " is no JSON object");
        }
        String type = text(map, "type", number);
        boolean context = "context".equals(type);
        String reference = text(map, "reference", number);
        if (text(map, "name", number) == null || !context && !"object".equals(type)) {
            throw new IOException("line " + number + " must have a name, and a type that is object or context");
        }
        if (!context && reference == null) {
            throw new IOException("line " + number + " is an object without a reference");
        }
        return new KeptName(text(map, "name", number), context, reference, text(map, "same", number));
    }

    private static String text(Map<?, ?> map, String member, int number) throws IOException {
        Object value = map.get(member);
        if (value == null || value instanceof String) {
            return Objects.toString(value, null);
        }
        throw new IOException("in line " + number + " " + member + " must be a string");
    }

    private static Object parse(String line, int number) throws IOException {
        try {
            return JsonText.parse(line);
        } catch (IllegalArgumentException wrong) {
            throw new IOException("line " + number + ": " + wrong.getMessage(), wrong);
        }
    }

    private static String read(BufferedReader from, int number) throws IOException {
        var line = new StringBuilder();
        for (int c = from.read(); c >= 0 && c != '\n'; c = from.read()) {
            if (line.length() == LONGEST_LINE) {
                throw new IOException("line " + number + " is longer than " + LONGEST_LINE + " characters");
            }
            line.append((char) c);
        }
        return line.isEmpty() ? null : line.toString();
    }
}
