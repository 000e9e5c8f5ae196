package org.pleiad.events.filter.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says the first syntax error: what stands there, what was expected, and what was perhaps meant. */
final class SyntaxErrors extends BaseErrorListener {
    private static final int MAXIMUM_NAMED = 6;

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException e) {
        var token = e != null && e.getOffendingToken() != null ? e.getOffendingToken() : (Token) symbol;
        var parser = (Parser) recognizer;
        Place place = Place.of(token);
        if (token.getType() == EtclLexer.UNCLOSED) {
            throw new SyntaxFailure(place, "the string " + token.getText() + " has no end", "end it with '");
        }
        String found = token.getType() == Token.EOF ? "the end" : "'" + token.getText() + "'";
        List<String> names = names(parser, e == null ? parser.getExpectedTokens() : e.getExpectedTokens());
        String expected =
                names.isEmpty() || names.size() > MAXIMUM_NAMED ? "" : ", expected " + String.join(" or ", names);
        throw new SyntaxFailure(place, "unexpected " + found + expected, mend(parser, token));
    }

    private static List<String> names(Parser parser, IntervalSet expected) {
        List<String> names = new ArrayList<>();
        for (int type : expected == null ? List.<Integer>of() : expected.toList()) {
            names.add(
                    switch (type) {
                        case Token.EOF -> "the end";
                        case EtclLexer.IDENTIFIER -> "a name";
                        case EtclLexer.DIGITS -> "a number";
                        default -> parser.getVocabulary().getDisplayName(type);
                    });
        }
        return names;
    }

    private static String mend(Parser parser, Token token) {
        String text = token.getText();
        Token before = parser.getInputStream().LT(-1);
        String previous = before == null ? "" : before.getText();
        if (Set.of("&", "|", "!", "=", "%", "\"").contains(text)) {
            return switch (text) {
                case "&" -> "write 'and'";
                case "|" -> "write 'or'";
                case "!" -> "write 'not', or != between two values";
                case "=" -> "write == to compare";
                case "%" -> "there is no remainder in this language: a - b * (a / b)";
                default -> "put strings into single quotes";
            };
        }
        if (Set.of("==", "!=", "<", "<=", ">", ">=").contains(text)) {
            return "join two comparisons by 'and', or put one of them in parentheses";
        }
        if (Set.of("AND", "OR", "NOT", "IN", "EXIST", "DEFAULT").contains(text)) {
            return "write " + text.toLowerCase(java.util.Locale.ROOT);
        }
        if (Set.of("AND", "OR", "NOT", "IN", "EXIST", "DEFAULT").contains(previous)) {
            return "write " + previous.toLowerCase(java.util.Locale.ROOT);
        }
        return "";
    }
}
