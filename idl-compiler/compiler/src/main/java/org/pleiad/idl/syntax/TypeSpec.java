package org.pleiad.idl.syntax;

import java.util.Optional;
import org.pleiad.idl.diagnostic.SourceLocation;

/** A type as written. */
public sealed interface TypeSpec {

    SourceLocation location();

    /**
     * A type without parameters.
     *
     * @param words as written, with single spaces: {@code unsigned long}
     */
    record Basic(String words, SourceLocation location) implements TypeSpec {}

    /** {@code string} and {@code wstring}. */
    record Text(boolean wide, Optional<Expression> bound, SourceLocation location) implements TypeSpec {}

    /** {@code fixed}; digits and scale are both there or both not. */
    record Fixed(Optional<Expression> digits, Optional<Expression> scale, SourceLocation location)
            implements TypeSpec {}

    /** {@code sequence}. */
    record Sequence(TypeSpec element, Optional<Expression> bound, SourceLocation location) implements TypeSpec {}

    /** {@code map}. */
    record Mapping(TypeSpec key, TypeSpec value, Optional<Expression> bound, SourceLocation location)
            implements TypeSpec {}

    /** The use of a name. */
    record Named(Name name, SourceLocation location) implements TypeSpec {}

    /** A struct, union or enum defined where it is used. */
    record Inline(Element definition, SourceLocation location) implements TypeSpec {}
}
