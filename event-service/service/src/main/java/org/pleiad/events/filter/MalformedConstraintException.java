package org.pleiad.events.filter;

import org.pleiad.events.filter.syntax.SyntaxFailure;

/** A text that is no constraint, or one that can never be met. The message has the place and how to mend it. */
public final class MalformedConstraintException extends IllegalArgumentException {
    private final int line;
    private final int column;
    private final String problem;
    private final String mend;

    MalformedConstraintException(SyntaxFailure failure) {
        super(failure.getMessage(), failure);
        this.line = failure.place().line();
        this.column = failure.place().column();
        this.problem = failure.problem();
        this.mend = failure.mend();
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1. */
    public int column() {
        return column;
    }

    /** What is wrong. */
    public String problem() {
        return problem;
    }

    /** What to write instead, or "". */
    public String mend() {
        return mend;
    }
}
