package org.pleiad.idl.validate;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.BitField;
import org.pleiad.idl.model.Definition.BitsetDef;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.ScopedName;

/**
 * The type of a bit field is an integer type, {@code octet} or {@code boolean} with room for its bits, and a bit set has 64
 * bits at most, those of its bases included. IDL 4.2, section 7.4.13.4.3.
 */
@IdlRule(
        id = "bitfield-type",
        area = Area.TYPES,
        refuses = "a bit field of a type without room for its bits, a bit set of more than 64 bits",
        section = "IDL 4.2, 7.4.13.4.3")
final class BitfieldType implements Rule {

    private static final BigInteger MAXIMUM_BITS = BigInteger.valueOf(64);

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof BitsetDef set)) {
            return;
        }
        for (BitField field : set.fields()) {
            if (field.type().isPresent()) {
                check(field, findings.unaliased(field.type().get()), findings);
            }
        }
        BigInteger bits = bits(set, findings);
        if (bits.compareTo(MAXIMUM_BITS) > 0) {
            findings.error(
                    set.declaration().location(),
                    "'" + set.name().identifier() + "' has " + bits + " bits, and 64 is the most",
                    "split it in two");
        }
    }

    private static void check(BitField field, IdlType type, Findings findings) {
        int room = room(type);
        if (room == 0) {
            findings.error(
                    field.location(),
                    "a bit field cannot be of this type",
                    "use an integer type, octet or boolean, or leave it out");
        } else if (field.width().compareTo(BigInteger.valueOf(room)) > 0) {
            findings.error(
                    field.location(),
                    "the type of this bit field has " + room + " bits, too few for " + field.width(),
                    "use a wider type, or leave it out");
        }
    }

    private static int room(IdlType type) {
        if (!(type instanceof Primitive primitive)) {
            return 0;
        }
        return switch (primitive) {
            case BOOLEAN -> 1;
            case OCTET, INT8, UINT8 -> 8;
            case SHORT, UNSIGNED_SHORT -> 16;
            case LONG, UNSIGNED_LONG -> 32;
            case LONG_LONG, UNSIGNED_LONG_LONG -> 64;
            default -> 0;
        };
    }

    private static BigInteger bits(BitsetDef set, Findings findings) {
        BigInteger bits = BigInteger.ZERO;
        Set<ScopedName> seen = new HashSet<>();
        var open = new ArrayDeque<BitsetDef>();
        open.add(set);
        while (!open.isEmpty()) {
            BitsetDef next = open.remove();
            if (seen.add(next.name())) {
                for (BitField field : next.fields()) {
                    bits = bits.add(field.width());
                }
                next.base()
                        .flatMap(findings::definition)
                        .filter(BitsetDef.class::isInstance)
                        .ifPresent(base -> open.add((BitsetDef) base));
            }
        }
        return bits;
    }
}
