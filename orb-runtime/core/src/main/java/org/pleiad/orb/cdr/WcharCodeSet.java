package org.pleiad.orb.cdr;

/** The code sets for {@code wchar} and {@code wstring} (CORBA 3.3 part 2, 7.10; numbers of the OSF registry). */
public enum WcharCodeSet {
    /** UTF-16; see {@link CdrWriter#writeWchar} for byte orders. */
    UTF_16(0x00010109),
    /** The peer announced no code set for wide characters: using one is an error. */
    NONE(0);

    private final int id;

    WcharCodeSet(int id) {
        this.id = id;
    }

    /** The number in the OSF registry. */
    public int id() {
        return id;
    }
}
