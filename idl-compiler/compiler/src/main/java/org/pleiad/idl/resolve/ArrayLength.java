package org.pleiad.idl.resolve;

import java.math.BigInteger;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Java addresses the elements of an array with an int. */
@IdlRule(
        id = ArrayLength.ID,
        area = Area.TYPES,
        refuses = "an array longer than the arrays of Java can be",
        section = "IDL to Java mapping 1.3, 1.10")
final class ArrayLength {

    static final String ID = "array-length";

    private ArrayLength() {}

    static void check(BigInteger length, SourceLocation location, Diagnostics diagnostics) {
        if (length.bitLength() > Integer.SIZE - 1) {
            diagnostics.error(
                    ID,
                    location,
                    "an array of " + length + " elements is longer than any array of Java",
                    "use at most " + Integer.MAX_VALUE);
        }
    }
}
