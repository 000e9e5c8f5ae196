package org.pleiad.orb.ior;

import java.util.ArrayList;
import java.util.List;
import org.pleiad.orb.error.Minor;

/**
 * Names of the naming service in their stringified form: components between slashes, each {@code id.kind}; a backslash
 * before a slash, dot or backslash that is part of the name (Naming Service 1.3, 2.4).
 */
public final class StringName {
    private StringName() {}

    /**
     * A component of a name.
     *
     * @param id may be empty
     * @param kind may be empty
     */
    public record Component(String id, String kind) {}

    /**
     * Takes a name apart.
     *
     * @param url where the name stands, for the error
     * @throws org.omg.CORBA.BAD_PARAM if it is malformed
     */
    public static List<Component> parse(String name, String url) {
        List<Component> components = new ArrayList<>();
        StringBuilder id = new StringBuilder();
        StringBuilder kind = null;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            StringBuilder part = kind == null ? id : kind;
            if (c == '\\') {
                i++;
                if (i == name.length() || "\\/.".indexOf(name.charAt(i)) < 0) {
                    throw bad(url, "a backslash before neither slash, dot nor backslash");
                }
                part.append(name.charAt(i));
            } else if (c == '.') {
                if (kind != null) {
                    throw bad(url, "a second dot in a component (write \\. for a dot in a name)");
                }
                kind = new StringBuilder();
            } else if (c == '/') {
                components.add(component(id, kind, url));
                id.setLength(0);
                kind = null;
            } else {
                part.append(c);
            }
        }
        components.add(component(id, kind, url));
        return components;
    }

    private static Component component(StringBuilder id, StringBuilder kind, String url) {
        if (kind == null) {
            if (id.length() == 0) {
                throw bad(url, "an empty component (write a dot for empty id and kind)");
            }
            return new Component(id.toString(), "");
        }
        if (kind.length() == 0 && id.length() > 0) {
            throw bad(url, "a component that ends with a dot");
        }
        return new Component(id.toString(), kind.toString());
    }

    private static RuntimeException bad(String url, String detail) {
        return ObjectUrl.bad(Minor.BAD_SCHEME_SPECIFIC_PART, url, detail + " in the name");
    }
}
