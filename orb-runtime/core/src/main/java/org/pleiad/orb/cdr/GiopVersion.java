package org.pleiad.orb.cdr;

/** The GIOP versions; CDR depends on them in how wide characters are written (CORBA 3.3 part 2, 9.3). */
public enum GiopVersion {
    V1_0,
    V1_1,
    V1_2;

    /** The major version octet: always 1. */
    public int major() {
        return 1;
    }

    /** The minor version octet. */
    public int minor() {
        return ordinal();
    }

    /**
     * The version with a minor octet; anything above 2 is read as 1.2, which later versions must accept.
     *
     * @param minor 0 or more
     */
    public static GiopVersion ofMinor(int minor) {
        return values()[Math.min(minor, V1_2.ordinal())];
    }

    /** Whether this is {@code other} or newer. */
    public boolean atLeast(GiopVersion other) {
        return compareTo(other) >= 0;
    }
}
