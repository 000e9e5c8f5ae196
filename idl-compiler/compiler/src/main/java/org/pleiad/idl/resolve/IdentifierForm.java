package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.syntax.Identifier;

/** Identifiers begin with a letter; the underscore before one only escapes it. */
@IdlRule(
        id = IdentifierForm.ID,
        area = Area.NAMES,
        refuses = "an identifier that does not begin with a letter once its escape is removed",
        section = "7.2.3")
final class IdentifierForm {

    static final String ID = "identifier-form";

    private IdentifierForm() {}

    static void check(Identifier identifier, Diagnostics diagnostics) {
        char first = identifier.text().isEmpty() ? '_' : identifier.text().charAt(0);
        if (!Character.isLetter(first)) {
            diagnostics.error(
                    ID,
                    identifier.location(),
                    "'_" + identifier.text()
                            + "' is no identifier: after the underscore that escapes it a letter must follow",
                    "let it begin with a letter");
        }
    }
}
