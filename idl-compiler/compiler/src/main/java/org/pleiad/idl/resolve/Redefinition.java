package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Identifier;

/** A scope declares a name once; modules are reopened, forward declarations repeated. */
@IdlRule(
        id = Redefinition.ID,
        area = Area.NAMES,
        refuses = "a second declaration of a name in the same scope",
        section = "7.20.2")
final class Redefinition {

    static final String ID = "redefinition";

    private Redefinition() {}

    static void report(Symbol known, Identifier identifier, Kind kind, Diagnostics diagnostics) {
        diagnostics.error(
                ID,
                identifier.location(),
                "'" + identifier.text() + "' is already " + known.kind().words() + ", declared at " + known.location(),
                known.kind() == kind ? "remove one of the two" : "rename one of them");
    }
}
