package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Nothing is divided by zero. */
@IdlRule(
        id = ConstantDivisionByZero.ID,
        area = Area.CONSTANTS,
        refuses = "a division or remainder by zero",
        section = "7.10.2")
final class ConstantDivisionByZero {

    static final String ID = "constant-division-by-zero";

    private ConstantDivisionByZero() {}

    static boolean check(int sign, SourceLocation location, Diagnostics diagnostics) {
        if (sign == 0) {
            diagnostics.error(ID, location, "division by zero", "divide by something else");
        }
        return sign != 0;
    }
}
