package org.pleiad.events.filter;

import java.util.function.Predicate;
import org.omg.CORBA.Any;
import org.omg.CORBA.SystemException;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.filter.evaluate.Condition;
import org.pleiad.events.filter.evaluate.Outcome;
import org.pleiad.events.filter.value.Subject;

/**
 * A constraint, compiled. An event that lacks what the constraint asks for, or has it with another type, does not meet it;
 * nothing is thrown then. Immutable; any thread.
 */
public final class Constraint implements Predicate<StructuredEvent> {
    private final String text;
    private final Condition condition;

    Constraint(String text, Condition condition) {
        this.text = text;
        this.condition = condition;
    }

    /** Whether a structured event meets it. */
    @Override
    public boolean test(StructuredEvent event) {
        return isMetBy(Subject.of(event));
    }

    /** Whether an event that is an any meets it. */
    public boolean test(Any event) {
        return isMetBy(Subject.of(event));
    }

    /** Whether a typed event, as names and values of its parameters, meets it. */
    public boolean test(Property[] event) {
        return isMetBy(Subject.of(event));
    }

    boolean isMetBy(Subject event) {
        try {
            return condition.test(event) == Outcome.TRUE;
        } catch (SystemException unreadable) {
            return false; // what the event says of itself is not true, or is of a type that this process cannot make
        }
    }

    /** The constraint as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
