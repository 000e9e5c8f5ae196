package org.pleiad.idl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.NoViableAltException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.preprocess.PreprocessedSource;

/** Says syntax errors in the words of IDL: what stands there, and what was expected after what. */
@IdlRule(id = "syntax", area = IdlRule.Area.TEXT, refuses = "text that is not IDL", section = "7.2, 7.4")
final class SyntaxErrors extends BaseErrorListener {

    /** The grammar's own message about a brace that closes nothing. */
    static final String UNMATCHED_BRACE = "this '}' closes nothing";

    /** The grammar's own message about an operation or attribute at file scope. */
    static final String OUTSIDE_INTERFACE = "operations and attributes stand within an interface";

    private static final int MAXIMUM_NAMED = 6;

    /** What an identifier may begin with, and the one hard keyword that it may be. */
    private static final Set<String> BESIDE_IDENTIFIERS = Set.of("'@'", "'::'", "'factory'");

    private final PreprocessedSource source;
    private final Diagnostics diagnostics;
    private final Set<Token> malformed;
    private boolean any;

    SyntaxErrors(PreprocessedSource source, Set<Token> malformed, Diagnostics diagnostics) {
        this.source = source;
        this.malformed = malformed;
        this.diagnostics = diagnostics;
    }

    boolean any() {
        return any;
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException e) {
        any = true;
        if (message.equals(UNMATCHED_BRACE) || message.equals(OUTSIDE_INTERFACE)) {
            diagnostics.error("syntax", place((Token) symbol), message, "");
            return;
        }
        var parser = (Parser) recognizer;
        var token = e instanceof NoViableAltException none ? none.getOffendingToken() : (Token) symbol;
        Token before = before(parser, token);
        if (malformed.contains(token) || malformed.contains(before)) {
            return; // what follows a literal that was mended by guess is no error of its own
        }
        IntervalSet expected = e == null ? parser.getExpectedTokens() : e.getExpectedTokens();
        String after = before == null ? "" : " after '" + before.getText() + "'";
        String found = token.getType() == Token.EOF ? "the end of the file" : "'" + token.getText() + "'";
        if (before != null && !Set.of(";", "{").contains(before.getText()) && missesSemicolon(expected, token)) {
            SourceLocation end = source.locate(before.getStopIndex(), 1);
            diagnostics.error(
                    "syntax",
                    new SourceLocation(end.file(), end.line(), end.column() + (end.length() == 1 ? 1 : 0), 1),
                    "expected ';'" + after,
                    "end the declaration with ';'");
            return;
        }
        List<String> names = names(parser, expected);
        String wanted = names.isEmpty() || names.size() > MAXIMUM_NAMED ? "" : "expected " + list(names) + after + ", ";
        String text = wanted.isEmpty() ? "unexpected " + found + after : wanted + "found " + found;
        diagnostics.error("syntax", place(token), text, remedy(token, expected));
    }

    private SourceLocation place(Token token) {
        int start = Math.min(token.getStartIndex(), Math.max(0, source.text().length() - 1));
        return source.locate(
                start, token.getType() == Token.EOF ? 1 : token.getText().length());
    }

    private static Token before(Parser parser, Token token) {
        for (int i = token.getTokenIndex() - 1; i >= 0; i--) {
            Token earlier = parser.getInputStream().get(i);
            if (earlier.getChannel() == Token.DEFAULT_CHANNEL) {
                return earlier;
            }
        }
        return null;
    }

    /** A semicolon is missed rather than something else if the next token could begin or end a declaration. */
    private static boolean missesSemicolon(IntervalSet expected, Token token) {
        return SyntaxRecovery.boundary(token) && expected != null && expected.contains(Words.SEMICOLON);
    }

    private static List<String> names(Parser parser, IntervalSet expected) {
        var names = new ArrayList<String>();
        boolean identifier = false;
        for (int type : expected == null ? List.<Integer>of() : expected.toList()) {
            String name = type == Token.EOF
                    ? "the end of the file"
                    : parser.getVocabulary().getDisplayName(type);
            if (type == IdlLexer.IDENTIFIER) {
                identifier = true;
                names.add(0, "an identifier");
            } else if (name.endsWith("_LITERAL")) {
                String literal = "a literal";
                if (!names.contains(literal)) {
                    names.add(literal);
                }
            } else {
                names.add(name);
            }
        }
        if (identifier) {
            // words that are keywords of components only stand for identifiers: naming them all helps nobody
            names.removeIf(name -> Words.isSoft(name.replace("'", "")) || BESIDE_IDENTIFIERS.contains(name));
        }
        return names;
    }

    private static String list(List<String> names) {
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.get(names.size() - 1);
    }

    private static String remedy(Token token, IntervalSet expected) {
        if (token.getText().equals("int")) {
            return "IDL has no int: write short, long or long long";
        }
        if (expected != null && expected.contains(IdlLexer.IDENTIFIER) && Words.isKeyword(token.getText())) {
            return "'" + token.getText() + "' is a keyword; write _" + token.getText() + " to use it as a name";
        }
        return "";
    }
}
