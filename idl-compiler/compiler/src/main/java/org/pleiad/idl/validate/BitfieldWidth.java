package org.pleiad.idl.validate;

import java.math.BigInteger;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.BitField;
import org.pleiad.idl.model.Definition.BitsetDef;

/** A bit field has 1 to 64 bits. */
final class BitfieldWidth implements Rule {

    private static final BigInteger MAXIMUM_BITS = BigInteger.valueOf(64);

    @Override
    public String id() {
        return "bitfield-width";
    }

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
