package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.syntax.Identifier;

/** A name is always spelled as it was declared. */
@IdlRule(
        id = NameCase.ID,
        area = Area.NAMES,
        refuses = "a use that is spelled in other case than the declaration",
        section = "7.20.2")
final class NameCase {

    static final String ID = "name-case";

    private NameCase() {}

    static void check(Symbol symbol, Identifier part, Diagnostics diagnostics) {
        if (!symbol.name().identifier().equals(part.text())) {
            diagnostics.error(
                    ID,
                    part.location(),
                    "'" + part.text() + "' is spelled '" + symbol.name().identifier() + "' where it is declared, at "
                            + symbol.location(),
                    "spell it the same");
        }
    }
}
