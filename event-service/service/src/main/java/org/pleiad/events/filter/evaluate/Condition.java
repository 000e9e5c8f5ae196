package org.pleiad.events.filter.evaluate;

import org.pleiad.events.filter.value.Subject;

/** What is TRUE or FALSE of an event. Holds no state; any thread. */
@FunctionalInterface
public interface Condition {
    /**
     * Evaluates it.
     *
     * @throws org.omg.CORBA.SystemException if octets of the event are not what their type says: FAILED as well
     */
    Outcome test(Subject event);
}
