package org.pleiad.idl.syntax;

import java.util.List;
import java.util.stream.Collectors;
import org.pleiad.idl.diagnostic.SourceLocation;

/**
 * A scoped name as written: {@code ::A::b}, {@code A::b}, {@code b}.
 *
 * @param absolute whether it begins with {@code ::}
 * @param parts none only for the file scope, {@code ::}
 * @param location of the whole name
 */
public record Name(boolean absolute, List<Identifier> parts, SourceLocation location) {

    public Name {
        parts = List.copyOf(parts);
    }

    /** As written, without spaces. */
    @Override
    public String toString() {
        return parts.stream().map(Identifier::text).collect(Collectors.joining("::", absolute ? "::" : "", ""));
    }
}
