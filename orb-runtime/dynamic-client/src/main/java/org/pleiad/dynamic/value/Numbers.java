package org.pleiad.dynamic.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.TypeShape;

/** Numbers as callers give them to numbers as the types want them: nothing is cut off. */
final class Numbers {
    private Numbers() {}

    static Object integer(TypeCode type, Object given, Place place) {
        BigInteger value = whole(type, given, place);
        int kind = type.kind().value();
        boolean signed = kind == TCKind._tk_short || kind == TCKind._tk_long || kind == TCKind._tk_longlong;
        int bits = switch (kind) {
            case TCKind._tk_octet -> 8;
            case TCKind._tk_short, TCKind._tk_ushort -> 16;
            case TCKind._tk_long, TCKind._tk_ulong -> 32;
            default -> 64;
        };
        // the standard mapping's unsigned types are Java's signed ones: what has the bits fits
        BigInteger unsigned = !signed && value.signum() < 0 && isOfWidth(given, bits)
                ? value.add(BigInteger.ONE.shiftLeft(bits))
                : value;
        boolean fits = signed ? unsigned.bitLength() < bits : unsigned.signum() >= 0 && unsigned.bitLength() <= bits;
        if (!fits) {
            throw place.expected(type, given);
        }
        return switch (kind) {
            case TCKind._tk_short -> unsigned.shortValue();
            case TCKind._tk_octet, TCKind._tk_ushort, TCKind._tk_long -> unsigned.intValue();
            case TCKind._tk_ulong, TCKind._tk_longlong -> unsigned.longValue();
            default -> unsigned;
        };
    }

    private static boolean isOfWidth(Object given, int bits) {
        return switch (bits) {
            case 8 -> given instanceof Byte;
            case 16 -> given instanceof Short;
            case 32 -> given instanceof Integer;
            default -> given instanceof Long;
        };
    }

    private static BigInteger whole(TypeCode type, Object given, Place place) {
        try {
            if (given instanceof BigInteger big) {
                return big;
            }
            if (given instanceof BigDecimal || given instanceof Double || given instanceof Float) {
                BigDecimal decimal = new BigDecimal(given.toString());
                // an exponent that would take memory to write out is beyond every type
                return decimal.precision() - decimal.scale() > 25
                        ? outOfRange(type, given, place)
                        : decimal.toBigIntegerExact();
            }
            if (given instanceof Number number) {
                return BigInteger.valueOf(number.longValue());
            }
        } catch (ArithmeticException | NumberFormatException fraction) {
            throw place.expected(type, given);
        }
        throw place.expected(type, given);
    }

    private static BigInteger outOfRange(TypeCode type, Object given, Place place) {
        throw place.expected(type, given);
    }

    static Object floating(TypeCode type, Object given, Place place) {
        double value;
        if (given instanceof Number number) {
            value = number.doubleValue();
        } else if (given instanceof String text && text.matches("NaN|-?Infinity|-0\\.0")) {
            value = Double.parseDouble(text);
        } else {
            throw place.expected(type, given);
        }
        boolean finite = !(given instanceof Double || given instanceof Float || given instanceof String);
        boolean single = type.kind().value() == TCKind._tk_float;
        if (finite && Double.isInfinite(single ? (float) value : value)) {
            throw place.expected(type, given);
        }
        if (single) {
            return (float) value;
        }
        return value;
    }

    static BigDecimal fixed(TypeCode type, Object given, Place place) {
        try {
            BigDecimal value = given instanceof BigDecimal decimal
                    ? decimal
                    : given instanceof Number || given instanceof String ? new BigDecimal(given.toString()) : null;
            if (value == null || value.precision() - value.scale() > TypeShape.fixedDigits(type)) {
                throw place.expected(type, given);
            }
            BigDecimal scaled = value.setScale(TypeShape.fixedScale(type), RoundingMode.UNNECESSARY);
            if (scaled.signum() != 0 && scaled.precision() > TypeShape.fixedDigits(type)) {
                throw place.expected(type, given);
            }
            return scaled;
        } catch (ArithmeticException | NumberFormatException wrong) {
            throw place.expected(type, given);
        }
    }
}
