package org.pleiad.orb.cdr;

import io.netty.buffer.ByteBuf;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;

/**
 * {@code wchar} and {@code wstring} in UTF-16 (CORBA 3.3 part 2, 9.3.1.6 and 9.3.2.7).
 *
 * <p>In GIOP 1.2 the octets are big-endian unless they begin with a byte order mark. We write none, except before a
 * string whose own first character looks like one.
 */
final class WcharEncoding {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char SWAPPED_MARK = '\ufffe';

    private WcharEncoding() {}

    static void write(CdrWriter out, char value) {
        require(out);
        if (out.version() == GiopVersion.V1_1) {
            out.writeShort((short) value);
            return;
        }
        int at = out.reserve(1, 3);
        out.buffer().setByte(at, 2);
        out.buffer().setShort(at + 1, value);
    }

    static char readWchar(CdrReader in) {
        require(in);
        if (in.version() == GiopVersion.V1_1) {
            return (char) in.readShort();
        }
        int octets = in.readOctet() & 0xff;
        if (octets != 2 && octets != 4) {
            throw in.failure(Minor.WCHAR_MALFORMED, "a wchar of " + octets + " octets");
        }
        int at = in.take(1, octets);
        char first = (char) in.buffer().getShort(at);
        if (octets == 2) {
            return first;
        }
        char second = (char) in.buffer().getShort(at + 2);
        return switch (first) {
            case BYTE_ORDER_MARK -> second;
            case SWAPPED_MARK -> Character.reverseBytes(second);
            default ->
                throw in.failure(
                        Minor.MALFORMED_CHARACTER,
                        String.format("a wchar beyond U+FFFF has no Java char: %04X %04X", (int) first, (int) second));
        };
    }

    static void write(CdrWriter out, String value) {
        require(out);
        if (value == null) {
            throw out.failure(Minor.NULL_STRING, "wstring");
        }
        if (out.version() == GiopVersion.V1_1) {
            writeTerminated(out, value);
            return;
        }
        int length = value.length();
        boolean marked = length > 0 && (value.charAt(0) == BYTE_ORDER_MARK || value.charAt(0) == SWAPPED_MARK);
        long octets = 2L * length + (marked ? 2 : 0);
        out.writeLong((int) Math.min(octets, Integer.MAX_VALUE));
        int at = out.reserve(1, octets);
        ByteBuf buffer = out.buffer();
        if (marked) {
            buffer.setShort(at, BYTE_ORDER_MARK);
            at += 2;
        }
        for (int i = 0; i < length; i++) {
            buffer.setShort(at + 2 * i, value.charAt(i));
        }
    }

    private static void writeTerminated(CdrWriter out, String value) {
        int nul = value.indexOf(0);
        if (nul >= 0) {
            throw out.failure(Minor.STRING_WITH_NUL, "at index " + nul);
        }
        int length = value.length();
        out.writeLong(length + 1);
        for (int i = 0; i < length; i++) {
            out.writeShort((short) value.charAt(i));
        }
        out.writeShort((short) 0);
    }

    static String readWstring(CdrReader in) {
        require(in);
        int length = in.readLong();
        return in.version() == GiopVersion.V1_1 ? readTerminated(in, length) : readCounted(in, length);
    }

    private static String readCounted(CdrReader in, int octets) {
        if (octets < 0 || octets > in.remaining()) {
            throw in.lengthTooLarge(Integer.toUnsignedLong(octets));
        }
        if (octets % 2 != 0) {
            throw in.failure(Minor.WCHAR_MALFORMED, "a wstring of " + octets + " octets");
        }
        int at = in.take(1, octets);
        char first = octets == 0 ? 0 : (char) in.buffer().getShort(at);
        boolean marked = first == BYTE_ORDER_MARK || first == SWAPPED_MARK;
        return characters(in.buffer(), marked ? at + 2 : at, marked ? octets - 2 : octets, first == SWAPPED_MARK);
    }

    private static String readTerminated(CdrReader in, int length) {
        if (length == 0) {
            return "";
        }
        if (length < 0 || 2L * length > in.remaining()) {
            throw in.lengthTooLarge(Integer.toUnsignedLong(length));
        }
        int at = in.take(2, 2L * length);
        if (in.buffer().getShort(at + 2 * length - 2) != 0) {
            throw in.failure(Minor.STRING_NOT_TERMINATED, "wstring of length " + length);
        }
        String value = characters(in.buffer(), at, 2 * length - 2, in.littleEndian());
        if (value.indexOf(0) >= 0) {
            throw in.failure(Minor.STRING_EMBEDDED_NUL, "wstring of length " + length);
        }
        return value;
    }

    /** Character by character, since the decoders of the JDK replace unpaired surrogates. */
    private static String characters(ByteBuf buffer, int at, int octets, boolean little) {
        byte[] bytes = new byte[octets];
        buffer.getBytes(at, bytes);
        char[] characters = new char[octets / 2];
        int high = little ? 1 : 0;
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) (((bytes[2 * i + high] & 0xff) << 8) | (bytes[2 * i + 1 - high] & 0xff));
        }
        return new String(characters);
    }

    /** What is written with the call completed is a reply, so the error is the server's; else the client's. */
    private static void require(CdrWriter out) {
        boolean reply = out.completion() == CompletionStatus.COMPLETED_YES;
        if (out.version() == GiopVersion.V1_0) {
            throw out.failure(
                    reply ? Minor.WCHAR_FROM_GIOP_1_0_SERVER : Minor.WCHAR_FROM_GIOP_1_0_CLIENT,
                    "wide characters need GIOP 1.1");
        }
        if (out.codeSets().forWchar() == WcharCodeSet.NONE) {
            throw out.failure(
                    reply ? Minor.WCHAR_CODE_SET_NOT_SENT : Minor.CODE_SET_COMPONENT_REQUIRED, "none was negotiated");
        }
    }

    private static void require(CdrReader in) {
        boolean reply = in.completion() == CompletionStatus.COMPLETED_YES;
        if (in.version() == GiopVersion.V1_0) {
            throw in.failure(
                    reply ? Minor.WCHAR_FROM_GIOP_1_0_SERVER : Minor.WCHAR_FROM_GIOP_1_0_CLIENT,
                    "wide characters need GIOP 1.1");
        }
        if (in.codeSets().forWchar() == WcharCodeSet.NONE) {
            throw in.failure(
                    reply ? Minor.CODE_SET_COMPONENT_REQUIRED : Minor.WCHAR_CODE_SET_NOT_SENT, "none was negotiated");
        }
    }
}
