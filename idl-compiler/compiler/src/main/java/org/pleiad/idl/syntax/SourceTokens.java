package org.pleiad.idl.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/** Splits a file into its tokens without preprocessing it: comments and directives stay. Holds no state. */
public final class SourceTokens {

    private SourceTokens() {}

    /** Every token of the text, in order; nothing but white space is left out, whatever the text is. */
    public static List<SourceToken> of(String text) {
        var lexer = new IdlText(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        var tokens = new ArrayList<SourceToken>();
        // the lexer counts code points, the text has UTF-16 units
        int[] offsets = text.chars().allMatch(c -> !Character.isSurrogate((char) c)) ? null : offsets(text);
        int end = 0;
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            int start = offset(token.getStartIndex(), offsets);
            String gap = text.substring(end, start);
            String written = token.getText();
            tokens.add(new SourceToken(
                    kind(token.getType()),
                    written,
                    token.getLine(),
                    token.getCharPositionInLine(),
                    start,
                    !gap.isEmpty(),
                    (int) gap.chars().filter(c -> c == '\n').count()));
            end = start + written.length();
        }
        return tokens;
    }

    private static int offset(int codePoint, int[] offsets) {
        return offsets == null ? codePoint : offsets[codePoint];
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, at = 0; at < text.length(); i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[offsets.length - 1] = text.length();
        return offsets;
    }

    private static SourceToken.Kind kind(int type) {
        return switch (type) {
            case IdlText.DIRECTIVE -> SourceToken.Kind.DIRECTIVE;
            case IdlText.BLOCK_COMMENT -> SourceToken.Kind.BLOCK_COMMENT;
            case IdlText.LINE_COMMENT -> SourceToken.Kind.LINE_COMMENT;
            case IdlText.WORD -> SourceToken.Kind.WORD;
            case IdlText.MARK -> SourceToken.Kind.MARK;
            default -> SourceToken.Kind.LITERAL;
        };
    }
}
