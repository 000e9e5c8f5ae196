package org.pleiad.groups.microraft;

/** Numbers of pieces in one map: the position they belong to, and which of it. */
final class Keys {
    /** Pieces of 256 KiB: a snapshot of up to 256 GiB. */
    private static final int BITS = 20;

    private Keys() {}

    static long key(long position, int number) {
        if (number >= 1 << BITS || position >= 1L << (63 - BITS)) {
            throw new IllegalArgumentException("piece " + number + " of the snapshot at " + position + " is too far");
        }
        return position << BITS | number;
    }

    static long position(long key) {
        return key >>> BITS;
    }

    /** The first key behind those of a position. */
    static long end(long position) {
        return position + 1 << BITS;
    }
}
