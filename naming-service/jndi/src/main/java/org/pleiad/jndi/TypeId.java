package org.pleiad.jndi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Reads the repository id that an {@code IOR:} text begins with (CORBA 3.3 part 2, 7.6.9), on any ORB. */
final class TypeId {
    private static final int PREFIX = "IOR:".length();
    /** The byte order and three octets of padding, then the length. */
    private static final int LENGTH_AT = 4;

    private static final int TEXT_AT = 8;

    private TypeId() {}

    /** The id; empty if the reference has none or the text cannot be read. */
    static String of(String ior) {
        if (ior.length() < PREFIX + 2 * TEXT_AT) {
            return "";
        }
        ByteBuffer head = ByteBuffer.wrap(octets(ior, 0, TEXT_AT));
        head.order(head.get(0) == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        long length = Integer.toUnsignedLong(head.getInt(LENGTH_AT));
        if (length < 1 || PREFIX + 2 * (TEXT_AT + length) > ior.length()) {
            return "";
        }
        // without the zero octet at its end
        return new String(octets(ior, TEXT_AT, (int) length - 1), StandardCharsets.ISO_8859_1);
    }

    private static byte[] octets(String ior, int from, int count) {
        return HexFormat.of().parseHex(ior, PREFIX + 2 * from, PREFIX + 2 * (from + count));
    }
}
