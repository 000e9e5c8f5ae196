package org.pleiad.idl.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pleiad.idl.syntax.SourceToken;
import org.pleiad.idl.syntax.SourceToken.Kind;

/** The tokens of one declaration, or of the part of it that stands before its block. */
final class Declaration {

    private static final Set<String> CLAUSES = Set.of("raises", "getraises", "setraises", "context", "supports");
    private static final Set<String> BREAK_BEFORE = Set.of("+", "-", "*", "/", "%", "|", "^", "&");

    private final List<SourceToken> tokens = new ArrayList<>();

    Declaration() {}

    /** A copy, to see how it would look with more. */
    Declaration(Declaration other) {
        tokens.addAll(other.tokens);
    }

    void add(SourceToken token) {
        tokens.add(token);
    }

    void clear() {
        tokens.clear();
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    SourceToken first() {
        return tokens.get(0);
    }

    boolean beginsWith(String mark) {
        return !tokens.isEmpty() && first().is(mark);
    }

    /** The first word behind annotations. */
    private String firstWord() {
        int at = 0;
        while (at < tokens.size() && (tokens.get(at).is("@") || tokens.get(at).isComment())) {
            at = tokens.get(at).is("@") ? behindAnnotation(at) : at + 1;
        }
        return at < tokens.size() ? tokens.get(at).text() : "";
    }

    private int behindAnnotation(int from) {
        int at = from + 2;
        while (at + 1 < tokens.size() && tokens.get(at).is("::")) {
            at += 2;
        }
        if (at < tokens.size() && tokens.get(at).is("(")) {
            int depth = 0;
            do {
                depth += tokens.get(at).is("(") ? 1 : tokens.get(at).is(")") ? -1 : 0;
                at++;
            } while (depth > 0 && at < tokens.size());
        }
        return at;
    }

    /** Whether it is a label of a union's branch. */
    boolean isLabel() {
        String word = firstWord();
        return word.equals("case") || word.equals("default");
    }

    /** Whether its block is a list with commas. */
    boolean isList() {
        return tokens.stream().anyMatch(token -> token.is("enum") || token.is("bitmask"));
    }

    /** Whether it contains a word. */
    boolean has(String word) {
        return tokens.stream().anyMatch(token -> token.is(word));
    }

    /** Brackets that are open at its end. */
    int openBrackets() {
        int open = 0;
        for (SourceToken token : tokens) {
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return open;
    }

    /**
     * Its text, broken where it is too long.
     *
     * @param column where the first line begins
     * @param continued blanks before every further line
     */
    String text(int column, int continued, int width) {
        var spacing = new Spacing(isLabel());
        var text = new StringBuilder();
        int lineStart = -column;
        int lastBreak = -1;
        String newLine = "\n" + " ".repeat(continued);
        SourceToken before = null;
        int depth = 0;
        for (SourceToken token : tokens) {
            boolean space = before != null && spacing.between(before, token);
            if (before != null && before.kind() == Kind.LINE_COMMENT) {
                text.append(newLine);
                lineStart = text.length() - continued;
                lastBreak = -1;
            } else if (space) {
                if (mayBreak(before, token, depth)) {
                    lastBreak = text.length();
                }
                text.append(' ');
            }
            depth += token.is("(") || token.is("<") ? 1 : token.is(")") || token.is(">") ? -1 : 0;
            text.append(token.isComment() ? CommentText.unmoved(token) : token.text());
            if (text.length() - lineStart > width && lastBreak > 0) {
                text.replace(lastBreak, lastBreak + 1, newLine);
                lineStart = lastBreak + 1;
                lastBreak = -1;
            }
            before = token;
        }
        return text.toString();
    }

    private static boolean mayBreak(SourceToken before, SourceToken next, int depth) {
        return before.is(",")
                || CLAUSES.contains(next.text())
                || before.is("=")
                || before.is(":")
                || BREAK_BEFORE.contains(next.text())
                || before.kind() == Kind.LITERAL && next.kind() == Kind.LITERAL
                || depth == 0 && before.is(")");
    }
}
