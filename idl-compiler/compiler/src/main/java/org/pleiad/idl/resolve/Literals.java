package org.pleiad.idl.resolve;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Reads literals: digits of any base, escape sequences. */
final class Literals {

    /** Digits of a literal: more can be no value of any type, and reading them would take long. */
    private static final int MAXIMUM_DIGITS = 400;

    private static final int MAXIMUM_CHARACTER = 0xFFFF;
    private static final int MAXIMUM_NARROW = 0xFF;

    private final Diagnostics diagnostics;

    Literals(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<BigInteger> integer(String text, SourceLocation location) {
        try {
            if (text.length() > MAXIMUM_DIGITS) {
                return wrong(location, "the number has too many digits", "");
            }
            if (text.startsWith("0x") || text.startsWith("0X")) {
                return Optional.of(new BigInteger(text.substring(2), 16));
            }
            return Optional.of(new BigInteger(text, text.startsWith("0") ? 8 : 10));
        } catch (NumberFormatException e) {
            return wrong(
                    location,
                    "'" + text + "' begins with 0 and so is octal, but has other digits than 0 to 7",
                    "remove the leading zero to write a decimal number");
        }
    }

    Optional<java.math.BigDecimal> decimal(String text, SourceLocation location) {
        try {
            if (text.length() > MAXIMUM_DIGITS) {
                return wrong(location, "the number has too many digits", "");
            }
            var value = new java.math.BigDecimal(text);
            // no IDL type holds more; unbounded exponents would make later arithmetic endless
            if (value.signum() != 0 && Math.abs((long) value.precision() - value.scale()) > 5_000) {
                return wrong(location, "the exponent is beyond the range of every floating point type", "");
            }
            return Optional.of(value);
        } catch (NumberFormatException e) {
            return wrong(location, "'" + text + "' is no number of any IDL type", "");
        }
    }

    /** The content of string or character pieces such as {@code "a\n"} or {@code L'x'}. */
    Optional<String> text(List<String> pieces, boolean wide, SourceLocation location) {
        var all = new StringBuilder();
        for (String piece : pieces) {
            int from = wide ? 2 : 1;
            if (!unescape(piece.substring(from, piece.length() - 1), wide, all, location)) {
                return Optional.empty();
            }
        }
        return Optional.of(all.toString());
    }

    private boolean unescape(String text, boolean wide, StringBuilder to, SourceLocation location) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '\\') {
                to.append(c);
                continue;
            }
            char kind = text.charAt(i++);
            int value;
            switch (kind) {
                case 'n' -> value = '\n';
                case 't' -> value = '\t';
                case 'v' -> value = 0x0B;
                case 'b' -> value = '\b';
                case 'r' -> value = '\r';
                case 'f' -> value = '\f';
                case 'a' -> value = 0x07;
                case '\\', '?', '\'', '"' -> value = kind;
                case 'x' -> {
                    int end = span(text, i, 2, 16);
                    if (end == i) {
                        wrong(location, "\\x is followed by no hexadecimal digit", "write \\x41, for example");
                        return false;
                    }
                    value = Integer.parseInt(text.substring(i, end), 16);
                    i = end;
                }
                case 'u' -> {
                    int end = span(text, i, 4, 16);
                    if (end == i || !wide) {
                        wrong(
                                location,
                                wide
                                        ? "\\u is followed by no hexadecimal digit"
                                        : "\\u is for wide characters and wide strings",
                                wide ? "write \\u0041, for example" : "put an L before the opening quote");
                        return false;
                    }
                    value = Integer.parseInt(text.substring(i, end), 16);
                    i = end;
                }
                default -> {
                    int end = span(text, i - 1, 3, 8);
                    if (end == i - 1) {
                        wrong(location, "\\" + kind + " is no escape sequence of IDL", "write \\\\ for a backslash");
                        return false;
                    }
                    value = Integer.parseInt(text.substring(i - 1, end), 8);
                    i = end;
                }
            }
            if (value > (wide ? MAXIMUM_CHARACTER : MAXIMUM_NARROW)) {
                wrong(location, "the escape sequence is beyond the range of a character", "");
                return false;
            }
            to.append((char) value);
        }
        return true;
    }

    private static int span(String text, int from, int atMost, int radix) {
        int i = from;
        while (i < text.length()
                && i - from < atMost
                && Character.digit(text.charAt(i), radix) >= 0
                && text.charAt(i) < 128) {
            i++;
        }
        return i;
    }

    private <T> Optional<T> wrong(SourceLocation location, String message, String remedy) {
        return LiteralMalformed.report(location, message, remedy, diagnostics);
    }
}
