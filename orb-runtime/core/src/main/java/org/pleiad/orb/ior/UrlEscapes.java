package org.pleiad.orb.ior;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.pleiad.orb.error.Minor;

/** Octets in URLs: letters, digits and some marks as they are, all others as {@code %xx} (CORBA 3.3 part 2, 7.6.10.6). */
public final class UrlEscapes {
    private static final String UNESCAPED_MARKS = ";/:?@&=+$,-_.!~*'()";

    private UrlEscapes() {}

    /** Escapes octets. */
    public static String escape(byte[] octets) {
        StringBuilder escaped = new StringBuilder(octets.length + 16);
        for (byte octet : octets) {
            int value = octet & 0xff;
            if (isLetterOrDigit(value) || UNESCAPED_MARKS.indexOf(value) >= 0) {
                escaped.append((char) value);
            } else {
                escaped.append(String.format("%%%02x", value));
            }
        }
        return escaped.toString();
    }

    private static boolean isLetterOrDigit(int value) {
        return (value >= '0' && value <= '9') || (value >= 'A' && value <= 'Z') || (value >= 'a' && value <= 'z');
    }

    /**
     * Takes escapes back; characters beyond ASCII, which should have been escaped, count as UTF-8.
     *
     * @param whole the URL, for the error
     */
    static byte[] unescape(String escaped, String whole) {
        byte[] octets = escaped.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream plain = new ByteArrayOutputStream(octets.length);
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] != '%') {
                plain.write(octets[i]);
                continue;
            }
            int high = digit(octets, i + 1);
            int low = digit(octets, i + 2);
            if (high < 0 || low < 0) {
                throw ObjectUrl.bad(
                        Minor.BAD_SCHEME_SPECIFIC_PART, whole, "a % without two hexadecimal digits (write %25 for it)");
            }
            plain.write((high << 4) | low);
            i += 2;
        }
        return plain.toByteArray();
    }

    private static int digit(byte[] octets, int index) {
        return index < octets.length ? Character.digit(octets[index], 16) : -1;
    }
}
