package org.pleiad.idl.validate;

import java.util.HashMap;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.BitFlag;
import org.pleiad.idl.model.Definition.BitmaskDef;

/** Each flag of a bit mask has a bit of its own within the mask, which has 1 to 64 bits. */
@IdlRule(
        id = "bitmask-position",
        area = Area.TYPES,
        refuses = "two flags with one bit, a bit beyond the mask, a mask of no or more than 64 bits",
        section = "IDL 4.2, 7.4.13.4.3")
final class BitmaskPosition implements Rule {

    private static final int MAXIMUM_BITS = 64;

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof BitmaskDef mask)) {
            return;
        }
        if (mask.bitBound() < 1 || mask.bitBound() > MAXIMUM_BITS) {
            findings.error(
                    mask.declaration().location(),
                    "a bit mask cannot have " + mask.bitBound() + " bits",
                    "use 1 to " + MAXIMUM_BITS);
        }
        var seen = new HashMap<Integer, BitFlag>();
        for (BitFlag flag : mask.flags()) {
            BitFlag first = seen.putIfAbsent(flag.position(), flag);
            if (first != null) {
                findings.error(
                        flag.location(),
                        "bit " + flag.position() + " is already '"
                                + first.name().identifier() + "'",
                        "give it another @position");
            } else if (flag.position() >= mask.bitBound()) {
                findings.error(
                        flag.location(),
                        "bit " + flag.position() + " is beyond the " + mask.bitBound() + " bits of the mask",
                        "raise @bit_bound or lower @position");
            }
        }
    }
}
