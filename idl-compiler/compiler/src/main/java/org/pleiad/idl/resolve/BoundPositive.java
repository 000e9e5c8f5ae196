package org.pleiad.idl.resolve;

import java.math.BigInteger;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Bounds and lengths are greater than 0. */
@IdlRule(
        id = BoundPositive.ID,
        area = Area.TYPES,
        refuses = "a sequence, string, map or array of length 0",
        section = "7.11.3, 7.11.4")
final class BoundPositive {

    static final String ID = "bound-positive";

    private BoundPositive() {}

    static boolean check(BigInteger value, String what, SourceLocation location, Diagnostics diagnostics) {
        if (value.signum() != 0) {
            return true;
        }
        diagnostics.error(ID, location, what + " must be greater than 0", "use 1 or more");
        return false;
    }
}
