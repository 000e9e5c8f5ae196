package org.pleiad.orb.cdr;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.pleiad.orb.error.Minor;

/** {@code char} and {@code string} in the code sets of {@link CharCodeSet} (CORBA 3.3 part 2, 9.3.2.7). */
final class CharEncoding {
    /** Up to this length, writing characters one by one beats the array that {@code getBytes} allocates. */
    private static final int WITHOUT_ARRAY_UP_TO = 64;

    private CharEncoding() {}

    static int octet(CdrWriter out, char value) {
        if (value > out.codeSets().forChar().greatestChar()) {
            throw notInCodeSet(out, value);
        }
        return value;
    }

    static char character(CdrReader in, byte octet) {
        if (octet < 0 && in.codeSets().forChar() == CharCodeSet.UTF_8) {
            throw in.failure(
                    Minor.MALFORMED_CHARACTER, "a char in UTF-8 is one octet below 128, not " + (octet & 0xff));
        }
        return (char) (octet & 0xff);
    }

    static void write(CdrWriter out, String value) {
        if (value == null) {
            throw out.failure(Minor.NULL_STRING, "string");
        }
        int nul = value.indexOf(0);
        if (nul >= 0) {
            throw out.failure(Minor.STRING_WITH_NUL, "at index " + nul);
        }
        if (value.length() > WITHOUT_ARRAY_UP_TO || !isAscii(value)) {
            writeOctets(out, value);
            return;
        }
        int length = value.length();
        out.writeLong(length + 1);
        int at = out.reserve(1, length + 1L);
        out.buffer().setCharSequence(at, value, StandardCharsets.US_ASCII);
        out.buffer().setByte(at + length, 0);
    }

    private static boolean isAscii(String value) {
        int bits = 0;
        for (int i = 0; i < value.length(); i++) {
            bits |= value.charAt(i);
        }
        return bits < 0x80;
    }

    private static void writeOctets(CdrWriter out, String value) {
        byte[] octets = out.codeSets().forChar() == CharCodeSet.ISO_8859_1 ? latin(out, value) : utf8(out, value);
        out.writeLong(octets.length + 1);
        int at = out.reserve(1, octets.length + 1L);
        out.buffer().setBytes(at, octets);
        out.buffer().setByte(at + octets.length, 0);
    }

    private static byte[] latin(CdrWriter out, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > 0xff) {
                throw notInCodeSet(out, value.codePointAt(i));
            }
        }
        return value.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] utf8(CdrWriter out, String value) {
        byte[] octets = value.getBytes(StandardCharsets.UTF_8);
        if (octets.length == value.length()) {
            // either ASCII or an unpaired surrogate replaced by a question mark
            for (int i = 0; i < octets.length; i++) {
                if (octets[i] == '?' && value.charAt(i) != '?') {
                    throw notInCodeSet(out, value.charAt(i));
                }
            }
            return octets;
        }
        for (int i = 0; i < value.length(); i++) {
            int codePoint = value.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                throw notInCodeSet(out, codePoint);
            }
            i += Character.charCount(codePoint) - 1;
        }
        return octets;
    }

    static String read(CdrReader in) {
        int length = in.readLong();
        if (length == 0) {
            return "";
        }
        if (length < 0 || length > in.remaining()) {
            throw in.lengthTooLarge(Integer.toUnsignedLong(length));
        }
        int at = in.take(1, length);
        ByteBuf buffer = in.buffer();
        if (buffer.getByte(at + length - 1) != 0) {
            throw in.failure(Minor.STRING_NOT_TERMINATED, "length " + length);
        }
        String value = in.codeSets().forChar() == CharCodeSet.ISO_8859_1
                ? buffer.toString(at, length - 1, StandardCharsets.ISO_8859_1)
                : readUtf8(in, at, length - 1);
        if (value.indexOf(0) >= 0) {
            throw in.failure(Minor.STRING_EMBEDDED_NUL, "length " + length);
        }
        return value;
    }

    private static String readUtf8(CdrReader in, int at, int length) {
        String value = in.buffer().toString(at, length, StandardCharsets.UTF_8);
        // the lenient decoder marks what it cannot decode with U+FFFD, which may also be meant
        return value.indexOf('\ufffd') < 0 ? value : readStrictly(in, ByteBufUtil.getBytes(in.buffer(), at, length));
    }

    private static String readStrictly(CdrReader in, byte[] octets) {
        try {
            CharBuffer characters = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            return characters.toString();
        } catch (CharacterCodingException e) {
            throw in.failure(Minor.MALFORMED_CHARACTER, "string in UTF-8: " + e.getMessage());
        }
    }

    private static RuntimeException notInCodeSet(CdrWriter out, int codePoint) {
        return out.failure(
                Minor.CHARACTER_NOT_IN_CODE_SET,
                String.format("U+%04X in %s", codePoint, out.codeSets().forChar()));
    }
}
