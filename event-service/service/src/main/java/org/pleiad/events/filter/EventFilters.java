package org.pleiad.events.filter;

import java.time.Clock;
import org.pleiad.events.filter.evaluate.ConstraintCompiler;
import org.pleiad.events.filter.syntax.ConstraintSyntax;
import org.pleiad.events.filter.syntax.SyntaxFailure;

/** Compiles constraints for programs that have their events at hand. Holds no state; any thread. */
public final class EventFilters {
    private EventFilters() {}

    /**
     * Compiles a constraint in the Extended TCL (Notification Service 1.1, 2.4).
     *
     * @param text an empty one is met by all events
     * @throws MalformedConstraintException if it is no constraint, or can never be met since types do not fit
     */
    public static Constraint compile(String text) {
        return compile(text, Clock.systemUTC());
    }

    /** As {@link #compile(String)}, with a clock that {@code $curtime} is taken from. */
    public static Constraint compile(String text, Clock clock) {
        try {
            return new Constraint(text, new ConstraintCompiler(clock).compile(ConstraintSyntax.parse(text)));
        } catch (SyntaxFailure failure) {
            throw new MalformedConstraintException(failure);
        }
    }
}
