package org.pleiad.naming;

import java.util.ArrayList;
import java.util.List;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContextPackage.InvalidName;

/**
 * Names as text: components parted by {@code /}, identifier and kind by {@code .}, both and the backslash escaped by a
 * backslash; a lone dot is the component whose parts are both empty (Naming Service 1.3, 2.4).
 */
public final class StringNames {
    private static final char ESCAPE = '\\';
    private static final char STEP = '/';
    private static final char KIND = '.';

    private StringNames() {}

    /**
     * Text of a name.
     *
     * @throws InvalidName if it has no component or one of its parts is null
     */
    public static String toString(NameComponent[] name) throws InvalidName {
        if (name == null || name.length == 0) {
            throw new InvalidName("a name has at least one component");
        }
        var text = new StringBuilder();
        for (NameComponent component : name) {
            if (component == null || component.id == null || component.kind == null) {
                throw new InvalidName("a name component has an id and a kind, empty at the least");
            }
            if (!text.isEmpty()) {
                text.append(STEP);
            }
            append(text, component.id);
            if (!component.kind.isEmpty() || component.id.isEmpty()) {
                text.append(KIND);
                append(text, component.kind);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == STEP || c == KIND || c == ESCAPE) {
                text.append(ESCAPE);
            }
            text.append(c);
        }
    }

    /**
     * The name that a text stands for.
     *
     * @throws InvalidName if the text is empty, has an empty component, a second dot in a component, a dot at the end of
     *     an identifier, or a backslash before anything but a slash, dot or backslash; says which and where
     */
    public static NameComponent[] toName(String text) throws InvalidName {
        if (text == null || text.isEmpty()) {
            throw new InvalidName("the name is empty");
        }
        List<NameComponent> name = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = endOfComponent(text, start);
            name.add(component(text, start, end));
            start = end + 1;
        }
        return name.toArray(NameComponent[]::new);
    }

    private static int endOfComponent(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != STEP) {
            i += text.charAt(i) == ESCAPE ? 2 : 1;
        }
        return Math.min(i, text.length());
    }

    private static NameComponent component(String text, int start, int end) throws InvalidName {
        if (start == end) {
            throw new InvalidName("empty component at position " + start + " of \"" + text
                    + "\"; write '.' for one whose id and kind are empty");
        }
        var id = new StringBuilder();
        StringBuilder kind = null;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == KIND) {
                if (kind != null) {
                    throw new InvalidName("second '.' at position " + i + " of \"" + text + "\"; escape it as '\\.'");
                }
                kind = new StringBuilder();
                continue;
            }
            if (c == ESCAPE) {
                i++;
                c = i < end ? text.charAt(i) : '\0';
                if (c != STEP && c != KIND && c != ESCAPE) {
                    throw new InvalidName("a backslash at position " + (i - 1) + " of \"" + text
                            + "\" must stand before '/', '.' or another backslash");
                }
            }
            (kind == null ? id : kind).append(c);
        }
        if (kind != null && kind.isEmpty() && !id.isEmpty()) {
            throw new InvalidName("'.' ends the component \"" + text.substring(start, end)
                    + "\"; leave it away where there is no kind");
        }
        return new NameComponent(id.toString(), kind == null ? "" : kind.toString());
    }
}
