package org.pleiad.orb.cdr;

/** The {@code long} that begins a value on the wire, and its flags. CORBA 3.3 part 2, 9.3.4.1. */
public final class ValueTag {
    /** The null value. */
    public static final int NULL = 0;

    /** An offset to a value, an id or a list of ids that was there before follows. */
    public static final int INDIRECTION = 0xffffffff;

    /** The least tag of a value; the flags are added to it. What lies between this and 0 is the length of a chunk. */
    static final int LEAST = 0x7fffff00;

    static final int CODEBASE = 0x01;
    static final int TYPE = 0x06;
    static final int ONE_ID = 0x02;
    static final int LIST_OF_IDS = 0x06;
    static final int CHUNKED = 0x08;
    static final int KNOWN_FLAGS = CODEBASE | TYPE | CHUNKED;

    private ValueTag() {}

    static boolean isChunk(int tag) {
        return tag > 0 && tag < LEAST;
    }
}
