package org.pleiad.cli.ior;

import java.util.List;
import java.util.Map;

/** Prints a tree of maps, lists and values as an indented outline. */
final class Outline {

    private Outline() {}

    /** The outline; lines end in a line feed. */
    static String of(Map<String, Object> tree) {
        var text = new StringBuilder();
        map(tree, "", text);
        return text.toString();
    }

    private static void map(Map<?, ?> map, String indent, StringBuilder to) {
        String next = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            to.append(next).append(words(String.valueOf(entry.getKey()))).append(':');
            value(entry.getValue(), indent + "  ", to);
            next = indent;
        }
    }

    private static void value(Object value, String indent, StringBuilder to) {
        if (value instanceof Map<?, ?> map) {
            to.append('\n').append(indent);
            map(map, indent, to);
        } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            to.append('\n');
            for (Object element : list) {
                to.append(indent).append("- ");
                map((Map<?, ?>) element, indent + "  ", to);
            }
        } else if (value instanceof List<?> list) {
            to.append(' ')
                    .append(
                            list.isEmpty()
                                    ? "none"
                                    : String.join(
                                            ", ",
                                            list.stream().map(String::valueOf).toList()));
            to.append('\n');
        } else {
            to.append(' ').append(value).append('\n');
        }
    }

    /** {@code keyText} becomes {@code key text}. */
    private static String words(String name) {
        var words = new StringBuilder();
        for (char c : name.toCharArray()) {
            words.append(Character.isUpperCase(c) ? " " + Character.toLowerCase(c) : String.valueOf(c));
        }
        return words.toString();
    }
}
