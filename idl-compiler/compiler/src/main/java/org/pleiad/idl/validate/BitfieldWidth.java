package org.pleiad.idl.validate;

import java.math.BigInteger;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.BitField;
import org.pleiad.idl.model.Definition.BitsetDef;

/** A bit field has 1 to 64 bits. */
@IdlRule(
        id = "bitfield-width",
        area = Area.TYPES,
        refuses = "a bit field of no or more than 64 bits",
        section = "IDL 4.2, 7.4.13.4.3")
final class BitfieldWidth implements Rule {

    private static final BigInteger MAXIMUM_BITS = BigInteger.valueOf(64);

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof BitsetDef bitset)) {
            return;
        }
        for (BitField field : bitset.fields()) {
            if (field.width().signum() <= 0 || field.width().compareTo(MAXIMUM_BITS) > 0) {
                findings.error(field.location(), "a bit field cannot have " + field.width() + " bits", "use 1 to 64");
            }
        }
    }
}
