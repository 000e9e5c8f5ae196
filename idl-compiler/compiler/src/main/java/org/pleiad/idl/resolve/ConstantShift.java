package org.pleiad.idl.resolve;

import java.math.BigInteger;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Shifts are by 0 to 63 bits. */
@IdlRule(
        id = ConstantShift.ID,
        area = Area.CONSTANTS,
        refuses = "a shift by fewer than 0 or more than 63 bits",
        section = "7.10.2")
final class ConstantShift {

    static final String ID = "constant-shift";

    private ConstantShift() {}

    private static final int MAXIMUM = 63;

    static boolean check(BigInteger bits, SourceLocation location, Diagnostics diagnostics) {
        if (bits.signum() >= 0 && bits.compareTo(BigInteger.valueOf(MAXIMUM)) <= 0) {
            return true;
        }
        diagnostics.error(
                ID, location, "cannot shift by " + ConstantRange.shown(bits) + " bits", "shift by 0 to " + MAXIMUM);
        return false;
    }
}
