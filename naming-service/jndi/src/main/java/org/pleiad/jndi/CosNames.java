package org.pleiad.jndi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.naming.CompositeName;
import javax.naming.InvalidNameException;
import javax.naming.Name;
import org.omg.CosNaming.NameComponent;

/**
 * Names of CosNaming and of JNDI, made of each other. One component of a JNDI name is one component of a CosNaming name
 * in its stringified form: identifier, dot, kind (Naming Service 1.3, 2.4).
 */
final class CosNames {
    private static final char ESCAPE = '\\';
    private static final char STEP = '/';
    private static final char KIND = '.';

    private CosNames() {}

    /**
     * The CosNaming name of a JNDI name. An empty component at the end, which JNDI understands as "what the name
     * leads to", is left away.
     *
     * @throws InvalidNameException if another component is empty or is not as the standard has it
     */
    static NameComponent[] of(Name name) throws InvalidNameException {
        int size = name.size();
        if (size > 1 && name.get(size - 1).isEmpty()) {
            size--;
        }
        var path = new NameComponent[size];
        for (int i = 0; i < size; i++) {
            path[i] = component(name.get(i), name);
        }
        return path;
    }

    private static NameComponent component(String text, Object whole) throws InvalidNameException {
        if (text.isEmpty()) {
            throw new InvalidNameException(
                    "empty component in \"" + whole + "\"; write '.' for one whose id and kind are empty");
        }
        var id = new StringBuilder();
        StringBuilder kind = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == KIND) {
                if (kind != null) {
                    throw new InvalidNameException("second '.' in the component \"" + text + "\" of \"" + whole
                            + "\"; escape one that belongs to a part as '\\.'");
                }
                kind = new StringBuilder();
                continue;
            }
            if (c == ESCAPE && i + 1 < text.length() && isMeta(text.charAt(i + 1))) {
                c = text.charAt(++i);
            }
            (kind == null ? id : kind).append(c);
        }
        if (kind != null && kind.isEmpty() && !id.isEmpty()) {
            throw new InvalidNameException("'.' ends the component \"" + text + "\" of \"" + whole
                    + "\"; leave it away where there is no kind");
        }
        return new NameComponent(id.toString(), kind == null ? "" : kind.toString());
    }

    private static boolean isMeta(char c) {
        return c == STEP || c == KIND || c == ESCAPE;
    }

    /** The name in stringified form; the empty text is the empty name. */
    static NameComponent[] fromText(String text) throws InvalidNameException {
        List<NameComponent> path = new ArrayList<>();
        for (String component : components(text)) {
            path.add(component(component, text));
        }
        return path.toArray(NameComponent[]::new);
    }

    /** The components of a stringified name, escapes and all. */
    static List<String> components(String text) {
        List<String> components = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ESCAPE) {
                i++;
            } else if (text.charAt(i) == STEP) {
                components.add(text.substring(start, i));
                start = i + 1;
            }
        }
        if (!text.isEmpty()) {
            components.add(text.substring(start));
        }
        return components;
    }

    /** A component in stringified form. */
    static String text(NameComponent component) {
        var text = new StringBuilder();
        append(text, component.id);
        if (!component.kind.isEmpty() || component.id.isEmpty()) {
            text.append(KIND);
            append(text, component.kind);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        for (int i = 0; i < part.length(); i++) {
            if (isMeta(part.charAt(i))) {
                text.append(ESCAPE);
            }
            text.append(part.charAt(i));
        }
    }

    /** A name in stringified form. */
    static String text(NameComponent[] path) {
        return String.join("/", Arrays.stream(path).map(CosNames::text).toList());
    }

    /** The JNDI name that leads along a path. */
    static CompositeName composite(NameComponent... path) {
        var name = new CompositeName();
        try {
            for (NameComponent component : path) {
                name.add(text(component));
            }
        } catch (InvalidNameException impossible) {
            throw new IllegalStateException("a composite name takes every component", impossible);
        }
        return name;
    }

    /**
     * The same as text, for programs to hand back. {@code CompositeName} does not read all that its own
     * {@code toString} writes, once quotes and backslashes meet; here all that means something is escaped.
     */
    static String compositeText(NameComponent... path) {
        return String.join(
                "/",
                Arrays.stream(path)
                        .map(component -> text(component).replaceAll("[\\\\/'\"]", "\\\\$0"))
                        .toList());
    }

    static NameComponent[] joined(NameComponent[] first, NameComponent... second) {
        NameComponent[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
