package org.pleiad.naming.client;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * What can be told of a reference without asking its server: its type, and where its first IIOP profile leads
 * (CORBA 3.3 part 2, 7.6.2 and 9.7.2).
 *
 * @param type repository id; empty if the reference does not tell it
 * @param host as the reference spells it; empty if it has no IIOP profile
 * @param port 0 without one
 * @param key the object key in hexadecimal; without an IIOP profile the text of the reference
 */
public record ReferenceOutline(String type, String host, int port, String key) {
    private static final String SCHEME = "IOR:";
    private static final int TAG_INTERNET_IOP = 0;
    private static final int MOST_PROFILES = 1_000;

    /** The outline of a text {@code IOR:…}; an empty one if it cannot be read. */
    public static ReferenceOutline of(String ior) {
        try {
            ByteBuffer body =
                    encapsulation(HexFormat.of().parseHex(ior, Math.min(SCHEME.length(), ior.length()), ior.length()));
            String type = text(body);
            int profiles = number(body);
            for (int i = 0; i < profiles && i < MOST_PROFILES; i++) {
                int tag = number(body);
                byte[] data = octets(body, number(body));
                if (tag == TAG_INTERNET_IOP) {
                    return iiop(type, encapsulation(data));
                }
            }
            return new ReferenceOutline(type, "", 0, ior);
        } catch (IllegalArgumentException | BufferUnderflowException broken) {
            return new ReferenceOutline("", "", 0, ior);
        }
    }

    private static ReferenceOutline iiop(String type, ByteBuffer profile) {
        // the version of GIOP
        profile.getShort();
        String host = text(profile);
        align(profile, Short.BYTES);
        int port = Short.toUnsignedInt(profile.getShort());
        byte[] key = octets(profile, number(profile));
        return new ReferenceOutline(type, host, port, HexFormat.of().formatHex(key));
    }

    private static ByteBuffer encapsulation(byte[] octets) {
        ByteBuffer buffer = ByteBuffer.wrap(octets);
        return buffer.order(buffer.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    private static void align(ByteBuffer from, int size) {
        from.position(Math.min(from.limit(), (from.position() + size - 1) / size * size));
    }

    private static int number(ByteBuffer from) {
        align(from, Integer.BYTES);
        return from.getInt();
    }

    private static byte[] octets(ByteBuffer from, int count) {
        if (count < 0 || count > from.remaining()) {
            throw new IllegalArgumentException(
                    "a length of " + count + " where " + from.remaining() + " octets are left");
        }
        byte[] octets = new byte[count];
        from.get(octets);
        return octets;
    }

    private static String text(ByteBuffer from) {
        byte[] octets = octets(from, number(from));
        // without the zero octet at its end
        return new String(octets, 0, Math.max(0, octets.length - 1), StandardCharsets.ISO_8859_1);
    }

    /** {@code HOST:PORT}, or the empty text. */
    public String address() {
        return host.isEmpty() ? "" : (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /** Text that is the same for references to the same object. */
    String identity() {
        return host + " " + port + " " + key;
    }
}
