package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.syntax.Identifier;

/** Names that differ only in case are the same name. */
@IdlRule(
        id = CaseClash.ID,
        area = Area.NAMES,
        refuses = "a declaration that differs from an earlier one of its scope only in case",
        section = "7.20.2")
final class CaseClash {

    static final String ID = "case-clash";

    private CaseClash() {}

    static void report(Symbol known, Identifier identifier, Diagnostics diagnostics) {
        diagnostics.error(
                ID,
                identifier.location(),
                "'" + identifier.text() + "' differs only in case from '"
                        + known.name().identifier() + "', declared at " + known.location(),
                "rename one of them: IDL does not tell names apart by their case");
    }
}
