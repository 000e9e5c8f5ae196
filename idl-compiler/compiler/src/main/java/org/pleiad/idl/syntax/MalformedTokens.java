package org.pleiad.idl.syntax;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.preprocess.PreprocessedSource;

/**
 * Reports characters that begin no token, and mends them for the parser: a stray one is passed over, and a string or
 * character that does not end becomes one that does, at the end of its line or before the semicolon there.
 */
final class MalformedTokens {

    private final PreprocessedSource source;
    private final Diagnostics diagnostics;
    private final Set<Token> literals = Collections.newSetFromMap(new IdentityHashMap<>());

    MalformedTokens(PreprocessedSource source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /** Literals that were made up. */
    Set<Token> literals() {
        return literals;
    }

    void mend(CommonTokenStream tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.getType() != IdlLexer.UNKNOWN || token.getChannel() != Token.DEFAULT_CHANNEL) {
                continue;
            }
            switch (token.getText()) {
                case "\"" -> {
                    complain(token, "the string that begins here does not end on its line", "close it with \"");
                    literal((CommonToken) token, IdlLexer.STRING_LITERAL, "\"\"", tokens);
                }
                case "'" -> {
                    complain(token, "this is no character literal", "write one character between single quotes");
                    literal((CommonToken) token, IdlLexer.CHARACTER_LITERAL, "'?'", tokens);
                }
                default -> {
                    complain(token, "unexpected character " + shown(token.getText()), "remove it");
                    ((CommonToken) token).setChannel(Token.HIDDEN_CHANNEL);
                }
            }
        }
        tokens.seek(0);
    }

    private void literal(CommonToken token, int type, String text, CommonTokenStream tokens) {
        int last = token.getTokenIndex();
        while (last + 1 < tokens.size()
                && tokens.get(last + 1).getType() != Token.EOF
                && tokens.get(last + 1).getLine() == token.getLine()) {
            last++;
        }
        boolean ends =
                last > token.getTokenIndex() && tokens.get(last).getText().equals(";");
        for (int i = token.getTokenIndex() + 1; i <= (ends ? last - 1 : last); i++) {
            ((CommonToken) tokens.get(i)).setChannel(Token.HIDDEN_CHANNEL);
        }
        token.setType(type);
        token.setText(text);
        literals.add(token);
    }

    private void complain(Token token, String message, String remedy) {
        SourceLocation place = source.locate(token.getStartIndex(), 1);
        diagnostics.error("syntax", place, message, remedy);
    }

    private static String shown(String text) {
        int c = text.codePointAt(0);
        return c > 32 && c < 127 ? "'" + text + "'" : String.format("U+%04X", c);
    }
}
