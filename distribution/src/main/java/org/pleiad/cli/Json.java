package org.pleiad.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Prints a tree of maps, lists and values as JSON (RFC 8259). */
public final class Json {

    private Json() {}

    /** One line of JSON. Values are maps, lists, numbers, booleans; all else is a string. */
    public static String of(Map<String, Object> tree) {
        var text = new StringBuilder();
        value(tree, text);
        return text.append('\n').toString();
    }

    private static void value(Object value, StringBuilder to) {
        if (value instanceof Map<?, ?> map) {
            to.append('{');
            for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
                Map.Entry<?, ?> entry = i.next();
                string(String.valueOf(entry.getKey()), to);
                to.append(':');
                value(entry.getValue(), to);
                to.append(i.hasNext() ? "," : "");
            }
            to.append('}');
        } else if (value instanceof List<?> list) {
            to.append('[');
            for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
                value(i.next(), to);
                to.append(i.hasNext() ? "," : "");
            }
            to.append(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            to.append(value);
        } else {
            string(String.valueOf(value), to);
        }
    }

    private static void string(String value, StringBuilder to) {
        to.append('"');
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                to.append('\\').append(c);
            } else if (c < ' ') {
                to.append(String.format("\\u%04x", (int) c));
            } else {
                to.append(c);
            }
        }
        to.append('"');
    }
}
