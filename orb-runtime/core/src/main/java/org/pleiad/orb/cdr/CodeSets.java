package org.pleiad.orb.cdr;

/**
 * The code sets in use on a connection or in a buffer.
 *
 * @param forChar for {@code char} and {@code string}
 * @param forWchar for {@code wchar} and {@code wstring}
 */
public record CodeSets(CharCodeSet forChar, WcharCodeSet forWchar) {

    /** What holds where nothing was negotiated, wide characters given the benefit of the doubt. */
    public static final CodeSets DEFAULT = new CodeSets(CharCodeSet.ISO_8859_1, WcharCodeSet.UTF_16);

    /** For buffers that do not leave the process. */
    public static final CodeSets IN_MEMORY = new CodeSets(CharCodeSet.IN_MEMORY, WcharCodeSet.UTF_16);
}
