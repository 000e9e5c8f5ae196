package org.pleiad.idl.format;

import java.util.List;
import java.util.Set;
import org.pleiad.idl.syntax.SourceToken;
import org.pleiad.idl.syntax.SourceToken.Kind;
import org.pleiad.idl.syntax.Words;

/** Where a space stands between two tokens of one declaration. Made for one declaration, asked from left to right. */
final class Spacing {

    private static final Set<String> SPACED_BRACKET =
            Set.of("raises", "getraises", "setraises", "context", "switch", "in", "out", "inout", "case");
    private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/", "%", "|", "^", "&", "~", "<<");
    private static final Set<String> OPENING = Set.of("(", "[", "<");

    private final boolean label;
    private int angles;
    private boolean afterSign;
    private boolean inShift;

    /** @param label whether this is a {@code case} or {@code default}: its colon stands close */
    Spacing(boolean label) {
        this.label = label;
    }

    /** Whether the next token is set off from the one before. */
    boolean between(SourceToken before, SourceToken next) {
        boolean space = decide(before, next);
        if (next.is("<")) {
            angles++;
        } else if (next.is(">")) {
            if (angles > 0) {
                angles--;
            } else {
                inShift = !inShift;
            }
        }
        afterSign = isSign(before, next);
        return space;
    }

    private boolean decide(SourceToken before, SourceToken next) {
        boolean wouldJoin =
                before.is("<") && next.text().startsWith("<") || before.is(":") && (next.is(":") || next.is("::"));
        if (next.isComment() || wouldJoin) {
            return true;
        }
        if (next.is(",") || next.is(";") || next.is(")") || next.is("]") || next.is("[")) {
            return false;
        }
        if (before.isComment()) {
            return true;
        }
        if (before.is("(") || before.is("[") || before.is("::") || before.is("@") || afterSign) {
            return false;
        }
        if (next.is("::")) {
            return !(before.is("<") || isName(before) && !next.spaceBefore());
        }
        if (next.is("<") || before.is("<")) {
            return false;
        }
        if (next.is(">")) {
            return angles == 0 && !inShift;
        }
        if (next.is("(")) {
            return SPACED_BRACKET.contains(before.text()) || before.kind() == Kind.MARK && !before.is(">");
        }
        if (next.is(":")) {
            return !label;
        }
        if (isStray(before) || isStray(next)) {
            return next.spaceBefore();
        }
        return true;
    }

    /** Whether {@code next} is a plus, minus or tilde before its only operand. */
    private static boolean isSign(SourceToken before, SourceToken next) {
        if (!next.is("-") && !next.is("+") && !next.is("~")) {
            return false;
        }
        return before.kind() == Kind.MARK && !before.is(")") && !before.is("]") && !before.is(">")
                || before.is("case")
                || before.is("default");
    }

    private static boolean isName(SourceToken token) {
        return token.kind() == Kind.WORD && Words.clash(token.text()).isEmpty();
    }

    /** A mark that IDL does not have; a macro may. */
    private static boolean isStray(SourceToken token) {
        return token.kind() == Kind.MARK
                && !OPERATORS.contains(token.text())
                && !OPENING.contains(token.text())
                && !List.of(")", "]", ">", "{", "}", "=", ":", "::", ",", ";", "@")
                        .contains(token.text());
    }
}
