package org.pleiad.groups.core;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link OctetWriter} wrote; every length is checked before anything is made of it. Used by one thread. */
final class OctetReader {
    private final ByteBuffer in;

    OctetReader(ByteBuffer in) {
        this.in = in;
    }

    private void require(int octets, String what) {
        if (octets < 0 || octets > in.remaining()) {
            throw new Malformed(what + " of " + Integer.toUnsignedString(octets) + " octets where " + in.remaining()
                    + " are left, at octet " + in.position());
        }
    }

    int octet() {
        require(1, "an octet");
        return in.get() & 0xff;
    }

    boolean flag() {
        int value = octet();
        if (value > 1) {
            throw new Malformed("a flag is " + value + ", at octet " + (in.position() - 1));
        }
        return value == 1;
    }

    int number() {
        require(4, "a number");
        return in.getInt();
    }

    long longNumber() {
        require(8, "a number");
        return in.getLong();
    }

    /** How many of something follow, each of at least so many octets. */
    int count(int leastOctets) {
        int count = number();
        if (count < 0 || (long) count * leastOctets > in.remaining()) {
            throw new Malformed(Integer.toUnsignedString(count) + " elements where " + in.remaining()
                    + " octets are left, at octet " + (in.position() - 4));
        }
        return count;
    }

    byte[] octets() {
        int length = number();
        require(length, "octets");
        byte[] value = new byte[length];
        in.get(value);
        return value;
    }

    String text() {
        return new String(octets(), StandardCharsets.UTF_8);
    }

    /** Steps over octets with a length. */
    void skipOctets() {
        int length = number();
        require(length, "octets");
        in.position(in.position() + length);
    }

    boolean atEnd() {
        return !in.hasRemaining();
    }

    /** What was read is not what was written. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }
}
