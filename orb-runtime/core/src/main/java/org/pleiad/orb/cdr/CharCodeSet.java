package org.pleiad.orb.cdr;

/** The code sets for {@code char} and {@code string} (CORBA 3.3 part 2, 7.10; numbers of the OSF registry). */
public enum CharCodeSet {
    /** One octet for each character up to U+00FF: what every ORB understands. */
    ISO_8859_1(0x00010001),
    /** One to four octets for a character; a single {@code char} is an octet, hence ASCII only. */
    UTF_8(0x05010001),
    /**
     * For buffers that do not leave the process: a {@code char} as in ISO 8859-1, a {@code string} as in UTF-8, so that
     * everything that some connection could carry finds room. Never negotiated.
     */
    IN_MEMORY(0);

    private final int id;

    CharCodeSet(int id) {
        this.id = id;
    }

    /** The number in the OSF registry. */
    public int id() {
        return id;
    }

    /** The greatest code point of a single {@code char}. */
    int greatestChar() {
        return this == UTF_8 ? 0x7f : 0xff;
    }
}
