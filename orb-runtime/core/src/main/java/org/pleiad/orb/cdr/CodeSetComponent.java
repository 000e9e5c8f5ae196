package org.pleiad.orb.cdr;

import java.util.ArrayList;
import java.util.List;

/**
 * The body of {@code TAG_CODE_SETS}: which code sets one side speaks (CORBA 3.3 part 2, 7.10.2.4). Numbers are those of
 * the OSF registry; 0 as native code set means none.
 *
 * @param nativeForChar what needs no conversion there
 * @param conversionForChar what it converts besides, the best first
 * @param nativeForWchar as for char
 * @param conversionForWchar as for char
 */
public record CodeSetComponent(
        int nativeForChar, List<Integer> conversionForChar, int nativeForWchar, List<Integer> conversionForWchar) {

    /** The tag of the component, {@code IOP::TAG_CODE_SETS}. */
    public static final int TAG = 1;

    /** What this ORB speaks, ISO 8859-1 preferred: what every other ORB has, and a char above U+007F passes. */
    public static final CodeSetComponent PREFERRING_LATIN_1 = ours(CharCodeSet.ISO_8859_1, CharCodeSet.UTF_8);

    /** What this ORB speaks, UTF-8 preferred: every string passes, but no char above U+007F. */
    public static final CodeSetComponent PREFERRING_UTF_8 = ours(CharCodeSet.UTF_8, CharCodeSet.ISO_8859_1);

    public CodeSetComponent {
        conversionForChar = List.copyOf(conversionForChar);
        conversionForWchar = List.copyOf(conversionForWchar);
    }

    private static CodeSetComponent ours(CharCodeSet preferred, CharCodeSet other) {
        return new CodeSetComponent(preferred.id(), List.of(other.id()), WcharCodeSet.UTF_16.id(), List.of());
    }

    /**
     * Reads the data of a component.
     *
     * @throws org.omg.CORBA.MARSHAL if it is malformed
     */
    public static CodeSetComponent decode(byte[] encapsulation) {
        CdrReader in = Encapsulation.read(encapsulation);
        int nativeForChar = in.readLong();
        List<Integer> conversionForChar = readIds(in);
        int nativeForWchar = in.readLong();
        return new CodeSetComponent(nativeForChar, conversionForChar, nativeForWchar, readIds(in));
    }

    private static List<Integer> readIds(CdrReader in) {
        int count = in.readSequenceLength(4);
        List<Integer> ids = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ids.add(in.readLong());
        }
        return ids;
    }

    /** The data of a component. */
    public byte[] encode() {
        return Encapsulation.write(out -> {
            out.writeLong(nativeForChar);
            writeIds(out, conversionForChar);
            out.writeLong(nativeForWchar);
            writeIds(out, conversionForWchar);
        });
    }

    private static void writeIds(CdrWriter out, List<Integer> ids) {
        out.writeLong(ids.size());
        ids.forEach(out::writeLong);
    }
}
