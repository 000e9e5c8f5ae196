package org.pleiad.groups.core;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes what goes into entries and states: big-endian numbers, octets and texts behind their length. Used by one thread. */
final class OctetWriter {
    private byte[] octets;
    private int length;

    OctetWriter(int expected) {
        octets = new byte[Math.max(32, expected)];
    }

    private void room(int more) {
        if (octets.length - length < more) {
            // addExact: what does not fit an array is a fault of the caller, who checks lengths
            octets = Arrays.copyOf(
                    octets, Math.max(Math.addExact(length, more), (int) Math.min(octets.length * 2L, 1 << 30)));
        }
    }

    OctetWriter octet(int value) {
        room(1);
        octets[length++] = (byte) value;
        return this;
    }

    OctetWriter flag(boolean value) {
        return octet(value ? 1 : 0);
    }

    OctetWriter number(int value) {
        room(4);
        for (int shift = 24; shift >= 0; shift -= 8) {
            octets[length++] = (byte) (value >>> shift);
        }
        return this;
    }

    OctetWriter number(long value) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            octets[length++] = (byte) (value >>> shift);
        }
        return this;
    }

    OctetWriter octets(byte[] value) {
        room(4 + value.length);
        number(value.length);
        return raw(value);
    }

    /** Octets without their length. */
    OctetWriter raw(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, octets, length, value.length);
        length += value.length;
        return this;
    }

    OctetWriter text(String value) {
        return octets(value.getBytes(StandardCharsets.UTF_8));
    }

    int length() {
        return length;
    }

    byte[] toArray() {
        return Arrays.copyOf(octets, length);
    }

    ByteBuffer toBuffer() {
        return ByteBuffer.wrap(octets, 0, length);
    }
}
