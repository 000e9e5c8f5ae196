package org.pleiad.idl.resolve;

import java.math.BigInteger;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Fixed point types have 1 to 31 digits, of which none or some follow the point. */
@IdlRule(
        id = FixedDigits.ID,
        area = Area.TYPES,
        refuses = "a fixed type of no digits, more than 31, or more digits after the point than there are",
        section = "7.11.3.4")
final class FixedDigits {

    static final String ID = "fixed-digits";

    private FixedDigits() {}

    static final int MAXIMUM = 31;

    static boolean check(BigInteger digits, BigInteger scale, SourceLocation location, Diagnostics diagnostics) {
        boolean right = digits.signum() > 0
                && digits.compareTo(BigInteger.valueOf(MAXIMUM)) <= 0
                && scale.compareTo(digits) <= 0;
        if (!right) {
            diagnostics.error(
                    ID,
                    location,
                    "fixed<" + digits + ", " + scale + "> does not exist",
                    "use 1 to " + MAXIMUM + " digits, of which none or some follow the point");
        }
        return right;
    }
}
