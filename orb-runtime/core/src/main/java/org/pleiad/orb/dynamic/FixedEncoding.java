package org.pleiad.orb.dynamic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.error.Minor;

/**
 * Fixed-point numbers: decimal digits, two in an octet, the most significant first; the last half octet is the sign
 * (CORBA 3.3 part 2, 9.3.2.8).
 */
final class FixedEncoding {
    /** The greatest number of digits in IDL. */
    static final int MOST_DIGITS = 31;

    private static final int PLUS = 0xc;
    private static final int MINUS = 0xd;

    private FixedEncoding() {}

    /** Octets of a number with this many digits. */
    static int octets(int digits) {
        return digits / 2 + 1;
    }

    static void write(CdrWriter out, BigDecimal value) {
        if (value == null) {
            throw Minor.NULL_VALUE.exception(out.completion(), "fixed");
        }
        int scale = Math.max(value.scale(), 0);
        write(out, value, Math.max(value.precision() - value.scale() + scale, scale), scale);
    }

    static void write(CdrWriter out, BigDecimal value, int digits, int scale) {
        if (value == null) {
            throw Minor.NULL_VALUE.exception(out.completion(), "fixed");
        }
        if (digits < 1 || digits > MOST_DIGITS) {
            throw Minor.FIXED_OUT_OF_RANGE.exception(out.completion(), value + " needs " + digits + " digits");
        }
        BigInteger unscaled = value.setScale(scale, RoundingMode.DOWN).unscaledValue();
        String text = unscaled.abs().toString();
        if (text.length() > digits) {
            throw Minor.FIXED_OUT_OF_RANGE.exception(
                    out.completion(), value + " in fixed<" + digits + "," + scale + ">");
        }
        byte[] packed = new byte[octets(digits)];
        int half = 2 * packed.length - 1;
        put(packed, half, unscaled.signum() < 0 ? MINUS : PLUS);
        for (int i = text.length() - 1; i >= 0; i--) {
            put(packed, --half, text.charAt(i) - '0');
        }
        out.writeOctets(packed, 0, packed.length);
    }

    private static void put(byte[] packed, int half, int digit) {
        packed[half / 2] |= (byte) (half % 2 == 0 ? digit << 4 : digit);
    }

    static BigDecimal read(CdrReader in, int digits, int scale) {
        if (digits < 1 || digits > MOST_DIGITS) {
            throw Minor.FIXED_MALFORMED.exception(in.completion(), "a fixed of " + digits + " digits");
        }
        return decode(in, in.readOctets(octets(digits)), scale);
    }

    /** Reads up to the sign; the scale is 0, since the octets do not tell it. */
    static BigDecimal read(CdrReader in) {
        byte[] packed = new byte[octets(MOST_DIGITS)];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = in.readOctet();
            if ((packed[i] & 0xf) >= 0xa) {
                return decode(in, java.util.Arrays.copyOf(packed, i + 1), 0);
            }
        }
        throw Minor.FIXED_MALFORMED.exception(in.completion(), "no sign within " + packed.length + " octets");
    }

    private static BigDecimal decode(CdrReader in, byte[] packed, int scale) {
        StringBuilder text = new StringBuilder(2 * packed.length);
        for (int half = 0; half < 2 * packed.length - 1; half++) {
            int digit = half(packed, half);
            if (digit > 9) {
                throw Minor.FIXED_MALFORMED.exception(
                        in.completion(), "digit " + digit + " before octet " + in.position());
            }
            text.append((char) ('0' + digit));
        }
        int sign = half(packed, 2 * packed.length - 1);
        if (sign != PLUS && sign != MINUS) {
            throw Minor.FIXED_MALFORMED.exception(in.completion(), "sign " + sign + " before octet " + in.position());
        }
        BigDecimal value = new BigDecimal(new BigInteger(text.toString()), scale);
        return sign == MINUS ? value.negate() : value;
    }

    private static int half(byte[] packed, int half) {
        return half % 2 == 0 ? (packed[half / 2] & 0xff) >> 4 : packed[half / 2] & 0xf;
    }
}
