package org.pleiad.orb.poa;

import java.util.Arrays;

/**
 * A range of an octet array as a map key: an object id or the adapter's part of an object key. The array is not copied and
 * must not change while this is in use; {@link #copy} makes one that is safe to keep.
 */
public final class Octets {
    private final byte[] array;
    private final int offset;
    private final int length;
    private final int hash;

    /** A view of part of an array. */
    public Octets(byte[] array, int offset, int length) {
        this.array = array;
        this.offset = offset;
        this.length = length;
        int sum = 1;
        for (int i = offset; i < offset + length; i++) {
            sum = 31 * sum + array[i];
        }
        this.hash = sum;
    }

    /** A view of a whole array. */
    public Octets(byte[] array) {
        this(array, 0, array.length);
    }

    /** The same octets in an array of their own. */
    public Octets copy() {
        return new Octets(toArray());
    }

    /** A new array with the octets. */
    public byte[] toArray() {
        return Arrays.copyOfRange(array, offset, offset + length);
    }

    /** How many octets. */
    public int length() {
        return length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that
                && hash == that.hash
                && Arrays.equals(array, offset, offset + length, that.array, that.offset, that.offset + that.length);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Printable ASCII as it is, everything else as {@code %xx}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(length);
        for (int i = offset; i < offset + length; i++) {
            int octet = array[i] & 0xff;
            if (octet > 0x20 && octet < 0x7f && octet != '%') {
                text.append((char) octet);
            } else {
                text.append('%').append(Character.forDigit(octet >> 4, 16)).append(Character.forDigit(octet & 15, 16));
            }
        }
        return text.toString();
    }
}
