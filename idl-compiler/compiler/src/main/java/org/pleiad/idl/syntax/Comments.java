package org.pleiad.idl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;

/** Finds the comment that documents a declaration: the one right before it, on lines of its own. */
final class Comments {

    private Comments() {}

    /** The comment's text without its marks, or the empty string. */
    static String before(CommonTokenStream tokens, Token first) {
        List<Token> hidden = tokens.getHiddenTokensToLeft(first.getTokenIndex());
        if (hidden == null) {
            return "";
        }
        int previousLine = previousLine(tokens, hidden.get(0).getTokenIndex());
        var lines = new ArrayList<String>();
        int below = first.getLine();
        for (int i = hidden.size() - 1; i >= 0; i--) {
            Token comment = hidden.get(i);
            String text = comment.getText();
            int last = comment.getLine()
                    + (int) text.chars().filter(c -> c == '\n').count();
            if (below - last > 1 || comment.getLine() == previousLine) {
                break;
            }
            if (comment.getType() == IdlLexer.BLOCK_COMMENT) {
                if (lines.isEmpty()) {
                    return block(text);
                }
                break;
            }
            lines.add(0, text.replaceFirst("^//[/!]?<? ?", "").stripTrailing());
            below = comment.getLine();
        }
        return String.join("\n", lines).strip();
    }

    /** The line of the token before the comments: a comment on that line belongs to what it ends. */
    private static int previousLine(CommonTokenStream tokens, int index) {
        return index == 0 ? -1 : tokens.get(index - 1).getLine();
    }

    private static String block(String text) {
        String inner = text.substring(2, text.length() - 2);
        return inner.lines()
                .map(line -> line.strip().replaceFirst("^[*!]+ ?", "").stripTrailing())
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
