package org.pleiad.idl.model;

import java.util.ArrayList;
import java.util.List;

/**
 * An absolute name, {@code ::A::B::c}: identifiers as spelled at the definition, without the escaping underscore.
 *
 * @param parts from the outermost scope inwards; empty for the file scope itself
 */
public record ScopedName(List<String> parts) {

    /** The file scope. */
    public static final ScopedName ROOT = new ScopedName(List.of());

    public ScopedName {
        parts = List.copyOf(parts);
    }

    /** The name of something declared directly in this scope. */
    public ScopedName child(String identifier) {
        var all = new ArrayList<>(parts);
        all.add(identifier);
        return new ScopedName(all);
    }

    /** The enclosing scope; the file scope has none. */
    public ScopedName scope() {
        return new ScopedName(parts.subList(0, parts.size() - 1));
    }

    /** The last identifier. */
    public String identifier() {
        return parts.get(parts.size() - 1);
    }

    /** Whether this is the file scope. */
    public boolean isRoot() {
        return parts.isEmpty();
    }

    /** With a leading {@code ::}, as IDL writes it. */
    @Override
    public String toString() {
        return "::" + String.join("::", parts);
    }
}
