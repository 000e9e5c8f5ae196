package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** The value of a constant does not use the constant. */
@IdlRule(
        id = ConstantRecursive.ID,
        area = Area.CONSTANTS,
        refuses = "a constant whose value uses the constant itself",
        section = "7.20.2")
final class ConstantRecursive {

    static final String ID = "constant-recursive";

    private ConstantRecursive() {}

    static boolean check(Symbol symbol, SourceLocation location, Diagnostics diagnostics) {
        if (symbol.complete()) {
            return true;
        }
        diagnostics.error(
                ID,
                location,
                "the value of '" + symbol.name().identifier() + "' uses '"
                        + symbol.name().identifier() + "' itself",
                "write the value out");
        return false;
    }
}
