package org.pleiad.orb.ior;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.Encapsulation;
import org.pleiad.orb.error.Minor;

/**
 * An interoperable object reference (CORBA 3.3 part 2, 7.6.2).
 *
 * @param typeId repository id of the most derived interface known, or the empty string
 * @param profiles in order of preference; none in the nil reference
 */
public record Ior(String typeId, List<TaggedProfile> profiles) {

    /** The nil reference. */
    public static final Ior NIL = new Ior("", List.of());

    /** What the text of a reference begins with. */
    public static final String SCHEME = "IOR:";

    public Ior {
        profiles = List.copyOf(profiles);
    }

    /** Whether this is the nil reference. */
    public boolean isNil() {
        return profiles.isEmpty();
    }

    /** Reads a reference. */
    public static Ior read(CdrReader in) {
        String typeId = in.readString();
        int count = in.readSequenceLength(TaggedProfile.MIN_LENGTH);
        if (count == 0) {
            return typeId.isEmpty() ? NIL : new Ior(typeId, List.of());
        }
        List<TaggedProfile> profiles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            profiles.add(TaggedProfile.read(in));
        }
        return new Ior(typeId, profiles);
    }

    /** Writes the reference. */
    public void write(CdrWriter out) {
        out.writeString(typeId);
        out.writeLong(profiles.size());
        for (TaggedProfile profile : profiles) {
            profile.write(out);
        }
    }

    /**
     * Reads the form {@code IOR:0123…}; scheme and digits in either case, blanks around it ignored.
     *
     * @throws org.omg.CORBA.BAD_PARAM if it is no such text
     */
    public static Ior parse(String text) {
        String trimmed = text.strip();
        if (!trimmed.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw bad("it does not begin with IOR:", null);
        }
        byte[] octets;
        try {
            octets = HexFormat.of().parseHex(trimmed, SCHEME.length(), trimmed.length());
        } catch (IllegalArgumentException malformed) {
            throw bad(misprint(trimmed), malformed);
        }
        try {
            return read(Encapsulation.read(octets));
        } catch (SystemException malformed) {
            throw bad("its " + octets.length + " octets are no reference; was it cut off?", malformed);
        }
    }

    private static String misprint(String text) {
        for (int i = SCHEME.length(); i < text.length(); i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return String.format("character %d (U+%04X) is no hexadecimal digit", i + 1, (int) text.charAt(i));
            }
        }
        return "after IOR: stands an odd number of digits (" + (text.length() - SCHEME.length()) + "); was it cut off?";
    }

    private static SystemException bad(String detail, Throwable cause) {
        return Minor.BAD_REFERENCE_STRING.exception(CompletionStatus.COMPLETED_NO, detail, cause);
    }

    /** The form {@code IOR:0123…}, big-endian. */
    public String toText() {
        return toText(ByteOrder.BIG_ENDIAN);
    }

    /** The form {@code IOR:0123…} in either byte order. */
    public String toText(ByteOrder order) {
        return SCHEME + HexFormat.of().formatHex(Encapsulation.write(order, this::write));
    }
}
