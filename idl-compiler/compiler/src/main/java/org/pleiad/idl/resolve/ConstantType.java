package org.pleiad.idl.resolve;

import java.math.BigInteger;
import java.util.Optional;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.Primitive;

/** The range of an integer type, and the range in which an expression of that type is computed. */
record ConstantType(String words, BigInteger minimum, BigInteger maximum, int bits, boolean signed) {

    /** Section 7.4.1.4.3 of IDL 4.2: sub-expressions have 32 bits, or 64 if the constant has. */
    BigInteger minimumWithin() {
        return BigInteger.ONE.shiftLeft(bits > 32 ? 63 : 31).negate();
    }

    BigInteger maximumWithin() {
        return BigInteger.ONE.shiftLeft(bits > 32 ? 64 : 32).subtract(BigInteger.ONE);
    }

    static Optional<ConstantType> of(IdlType type) {
        if (!(type instanceof Primitive primitive)) {
            return Optional.empty();
        }
        return switch (primitive) {
            case OCTET -> unsigned("octet", 8);
            case UINT8 -> unsigned("uint8", 8);
            case INT8 -> signed("int8", 8);
            case SHORT -> signed("short", 16);
            case UNSIGNED_SHORT -> unsigned("unsigned short", 16);
            case LONG -> signed("long", 32);
            case UNSIGNED_LONG -> unsigned("unsigned long", 32);
            case LONG_LONG -> signed("long long", 64);
            case UNSIGNED_LONG_LONG -> unsigned("unsigned long long", 64);
            default -> Optional.empty();
        };
    }

    private static Optional<ConstantType> signed(String words, int bits) {
        BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
        return Optional.of(new ConstantType(words, half.negate(), half.subtract(BigInteger.ONE), bits, true));
    }

    private static Optional<ConstantType> unsigned(String words, int bits) {
        BigInteger end = BigInteger.ONE.shiftLeft(bits);
        return Optional.of(new ConstantType(words, BigInteger.ZERO, end.subtract(BigInteger.ONE), bits, false));
    }

    boolean holds(BigInteger value) {
        return value.compareTo(minimum) >= 0 && value.compareTo(maximum) <= 0;
    }

    boolean holdsWithin(BigInteger value) {
        return value.compareTo(minimumWithin()) >= 0 && value.compareTo(maximumWithin()) <= 0;
    }
}
