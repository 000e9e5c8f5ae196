package org.pleiad.idl.resolve;

import java.util.Optional;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Literals are written as values of some type. */
@IdlRule(
        id = LiteralMalformed.ID,
        area = Area.CONSTANTS,
        refuses =
                "a literal that no value of any type is written as: octal with other digits, escapes that do not exist, several characters in one",
        section = "7.2.6")
final class LiteralMalformed {

    static final String ID = "literal-malformed";

    private LiteralMalformed() {}

    static <T> Optional<T> report(SourceLocation location, String message, String remedy, Diagnostics diagnostics) {
        diagnostics.error(ID, location, message, remedy);
        return Optional.empty();
    }
}
