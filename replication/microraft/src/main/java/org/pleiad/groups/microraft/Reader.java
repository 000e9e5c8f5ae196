package org.pleiad.groups.microraft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Reads what {@link Writer} wrote; every length is compared with what is there before anything is made of it. */
final class Reader {
    private final ByteBuffer from;

    Reader(ByteBuffer from) {
        this.from = from;
    }

    int octet() {
        try {
            return from.get() & 0xff;
        } catch (BufferUnderflowException cut) {
            throw cutOff();
        }
    }

    boolean flag() {
        int value = octet();
        if (value > 1) {
            throw new Malformed("a flag of " + value + " at " + (from.position() - 1));
        }
        return value == 1;
    }

    int int32() {
        try {
            return from.getInt();
        } catch (BufferUnderflowException cut) {
            throw cutOff();
        }
    }

    /** A number that is not negative. */
    int count() {
        int value = int32();
        if (value < 0) {
            throw new Malformed("a number of " + value + " at " + (from.position() - 4));
        }
        return value;
    }

    /** A number of things of which each takes at least so many octets. */
    int count(int octetsEach) {
        int value = count();
        if (value > from.remaining() / octetsEach) {
            throw new Malformed("it counts " + value + " of at least " + octetsEach + " octets, and ends after "
                    + from.remaining());
        }
        return value;
    }

    long int64() {
        try {
            return from.getLong();
        } catch (BufferUnderflowException cut) {
            throw cutOff();
        }
    }

    /** A number that is not negative. */
    long index() {
        long value = int64();
        if (value < 0) {
            throw new Malformed("a position of " + value + " at " + (from.position() - 8));
        }
        return value;
    }

    String name() {
        byte[] text = new byte[checked(octet())];
        from.get(text);
        return new String(text, UTF_8);
    }

    /** Octets that are shared with what is read from. */
    ByteBuffer block() {
        int length = checked(count());
        ByteBuffer block = from.slice(from.position(), length);
        from.position(from.position() + length);
        return block;
    }

    private int checked(int length) {
        if (length > from.remaining()) {
            throw new Malformed("a length of " + length + " where " + from.remaining() + " octets are left");
        }
        return length;
    }

    int remaining() {
        return from.remaining();
    }

    private Malformed cutOff() {
        return new Malformed("it ends after " + from.limit() + " octets in the midst of a number");
    }
}
