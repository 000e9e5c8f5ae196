package org.pleiad.events.filter.syntax;

/** A text that is no constraint, or one that can never be met: where, what, and how to mend it. */
public final class SyntaxFailure extends RuntimeException {
    private final transient Place place;
    private final String problem;
    private final String mend;

    /** @param mend what to write instead, or "" */
    SyntaxFailure(Place place, String problem, String mend) {
        super(place + ": " + problem + (mend.isEmpty() ? "" : "; " + mend), null, false, false);
        this.place = place;
        this.problem = problem;
        this.mend = mend;
    }

    public Place place() {
        return place;
    }

    public String problem() {
        return problem;
    }

    /** What to write instead, or "". */
    public String mend() {
        return mend;
    }
}
