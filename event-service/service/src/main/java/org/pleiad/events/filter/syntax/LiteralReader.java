package org.pleiad.events.filter.syntax;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Reads numbers, strings and names. Holds no state. */
final class LiteralReader {
    private static final int DECIMAL = 10;

    private LiteralReader() {}

    static Expression number(ParserRuleContext context) {
        Place place = Place.of(context.getStart());
        String text = context.getText();
        int octets = context.getStop().getStopIndex() - context.getStart().getStartIndex() + 1;
        if (octets != text.length()) {
            throw new SyntaxFailure(place, "there is white space within a number", "write " + text);
        }
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            try {
                long value = Long.parseUnsignedLong(text, DECIMAL);
                return new Expression.IntegerLiteral(place, value, value < 0);
            } catch (NumberFormatException tooLarge) {
                throw new SyntaxFailure(
                        place, "the number " + text + " is above 18446744073709551615", "write " + text + ".0");
            }
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new SyntaxFailure(place, "the number " + text + " is above " + Double.MAX_VALUE, "");
        }
        return new Expression.RealLiteral(place, value);
    }

    /** A number that counts members or elements, or is a label. */
    static int index(Token digits) {
        try {
            return Integer.parseInt(digits.getText());
        } catch (NumberFormatException tooLarge) {
            throw new SyntaxFailure(
                    Place.of(digits), "the position " + digits.getText() + " is above " + Integer.MAX_VALUE, "");
        }
    }

    static long label(Token digits, boolean negative) {
        try {
            long value = Long.parseUnsignedLong(digits.getText());
            return negative ? -value : value;
        } catch (NumberFormatException tooLarge) {
            throw new SyntaxFailure(
                    Place.of(digits), "the label " + digits.getText() + " is above 18446744073709551615", "");
        }
    }

    /** The text between the quotes; {@code \'} and {@code \\} stand for the second character. */
    static String string(Token token) {
        String text = token.getText();
        StringBuilder value = new StringBuilder(text.length());
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (c == '\\' && i + 1 < text.length() - 1 && (next == '\'' || next == '\\')) {
                value.append(next);
                i++;
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }

    /** A name; the backslash that says that it is no keyword does not belong to it. */
    static String identifier(String text) {
        return text.startsWith("\\") ? text.substring(1) : text;
    }
}
