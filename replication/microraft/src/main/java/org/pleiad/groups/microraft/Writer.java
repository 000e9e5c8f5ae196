package org.pleiad.groups.microraft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Writes octets, most significant first, into memory that grows. */
final class Writer {
    private byte[] octets;
    private ByteBuffer to;

    Writer(int expected) {
        octets = new byte[Math.max(64, expected)];
        to = ByteBuffer.wrap(octets);
    }

    private ByteBuffer room(int more) {
        if (to.remaining() < more) {
            int position = to.position();
            octets = Arrays.copyOf(octets, Math.max(Math.addExact(position, more), octets.length * 2));
            to = ByteBuffer.wrap(octets).position(position);
        }
        return to;
    }

    Writer octet(int value) {
        room(1).put((byte) value);
        return this;
    }

    Writer flag(boolean value) {
        return octet(value ? 1 : 0);
    }

    Writer int32(int value) {
        room(4).putInt(value);
        return this;
    }

    Writer int64(long value) {
        room(8).putLong(value);
        return this;
    }

    /** A name of at most 255 octets. */
    Writer name(String value) {
        byte[] text = value.getBytes(UTF_8);
        if (text.length > 255) {
            throw new IllegalArgumentException("a name or address of more than 255 octets: " + value);
        }
        octet(text.length);
        room(text.length).put(text);
        return this;
    }

    /** Octets and their number. */
    Writer block(ByteBuffer value) {
        int32(value.remaining());
        room(value.remaining()).put(value.duplicate());
        return this;
    }

    int size() {
        return to.position();
    }

    /** What was written; the writer is not used any more. */
    ByteBuffer done() {
        return to.flip();
    }

    /** A copy of what was written. */
    byte[] copy() {
        return Arrays.copyOf(octets, to.position());
    }
}
