package org.pleiad.idl.syntax;

import java.util.List;
import java.util.Optional;
import org.pleiad.idl.diagnostic.SourceLocation;

/** The use of an annotation, as written. */
public record Annotation(Name name, List<Argument> arguments, SourceLocation location) {

    public Annotation {
        arguments = List.copyOf(arguments);
    }

    /**
     * An argument; a single one may have no name.
     *
     * @param text the expression as source text
     */
    public record Argument(Optional<Identifier> name, Expression value, String text) {}
}
