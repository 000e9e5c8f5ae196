package org.pleiad.idl.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.pleiad.idl.syntax.SourceToken;
import org.pleiad.idl.syntax.SourceToken.Kind;

/** Cuts the tokens of a file into declarations and writes them. Made for one file. */
final class Layout {

    private final Style style;
    private final List<SourceToken> tokens;
    private final Lines lines;
    private final Conditionals conditionals = new Conditionals();
    private final Declaration declaration = new Declaration();
    private Deque<Block> open = new ArrayDeque<>();

    /** An opening brace was written last. */
    private boolean justOpened;

    /** The closing brace that the declaration begins with belongs to a block without contents. */
    private boolean closesEmptyBlock;

    Layout(Style style, List<SourceToken> tokens) {
        this.style = style;
        this.tokens = tokens;
        this.lines = new Lines(style);
    }

    /** The whole text. */
    String text() {
        for (int i = 0; i < tokens.size(); i++) {
            SourceToken token = tokens.get(i);
            if (token.kind() == Kind.DIRECTIVE) {
                directive(token);
            } else if (token.isComment() && declaration.isEmpty()) {
                comment(token);
            } else if (token.is("{") && declaration.openBrackets() <= 0) {
                int end = declaration.isList() ? shortListUntil(i) : i;
                if (end > i) {
                    tokens.subList(i, end).forEach(declaration::add);
                    i = end - 1;
                } else {
                    open(token);
                }
            } else if (token.is("}") && declaration.openBrackets() <= 0) {
                close(token, i + 1 < tokens.size() ? tokens.get(i + 1) : null);
            } else {
                declaration.add(token);
                if (declaration.openBrackets() <= 0 && ends(token)) {
                    write();
                }
            }
        }
        write();
        return lines.toString();
    }

    private boolean ends(SourceToken token) {
        return token.is(";") || token.is(":") && declaration.isLabel() || token.is(",") && open.peek() == Block.LIST;
    }

    private void directive(SourceToken token) {
        write();
        blankAsBefore(token);
        lines.line(0, token.text().replaceAll("[ \t]*\r?\n", "\n").stripTrailing());
        open = conditionals.pass(token.text(), open);
        justOpened = false;
    }

    private void comment(SourceToken token) {
        if (token.linesBefore() == 0 && !lines.isEmpty()) {
            lines.append(" " + CommentText.unmoved(token));
        } else {
            blankAsBefore(token);
            lines.line(level(), CommentText.at(token, level() * style.indent()));
        }
        justOpened = false;
    }

    private void open(SourceToken brace) {
        Block block = declaration.isList()
                ? Block.LIST
                : declaration.has("union") && declaration.has("switch") ? Block.UNION : Block.ORDINARY;
        declaration.add(brace);
        write();
        lines.blockBegins();
        open.push(block);
        justOpened = true;
    }

    private void close(SourceToken brace, SourceToken next) {
        boolean empty = justOpened && declaration.isEmpty();
        write();
        open.poll();
        closesEmptyBlock = empty;
        declaration.add(brace);
        boolean goesOn = next != null && (next.is(";") || next.kind() == Kind.WORD);
        if (!goesOn) {
            write();
        }
    }

    /** The end of a list that fits on one line with all that belongs to it; {@code from} if there is none. */
    private int shortListUntil(int from) {
        var whole = new Declaration(declaration);
        for (int i = from; i < tokens.size(); i++) {
            SourceToken token = tokens.get(i);
            boolean breaks = token.isComment() || token.kind() == Kind.DIRECTIVE || token.is("{") && i > from;
            if (breaks || i > from + style.width()) {
                return from;
            }
            whole.add(token);
            if (token.is(";")) {
                int column = level() * style.indent();
                return whole.text(column, column, Integer.MAX_VALUE).length() + column <= style.width() ? i : from;
            }
        }
        return from;
    }

    /** Writes the declaration, or the part of one, that was read. */
    private void write() {
        if (declaration.isEmpty()) {
            return;
        }
        boolean label = declaration.isLabel();
        if (label && open.peek() == Block.BRANCH) {
            open.pop();
            open.push(Block.UNION);
        }
        int column = level() * style.indent();
        String text = declaration.text(column, column + 2 * style.indent(), style.width());
        if (declaration.beginsWith("}")) {
            if (closesEmptyBlock) {
                lines.append(text);
            } else {
                lines.closing(level(), text);
                lines.wantBlank();
            }
        } else {
            blankAsBefore(declaration.first());
            lines.line(level(), text);
        }
        if (label && open.peek() == Block.UNION) {
            open.pop();
            open.push(Block.BRANCH);
        }
        declaration.clear();
        justOpened = false;
        closesEmptyBlock = false;
    }

    private void blankAsBefore(SourceToken token) {
        if (token.linesBefore() > 1) {
            lines.wantBlank();
        }
    }

    private int level() {
        return open.stream().mapToInt(block -> block == Block.BRANCH ? 2 : 1).sum();
    }
}
