package org.pleiad.events.filter.evaluate;

import org.pleiad.events.filter.value.Subject;
import org.pleiad.events.filter.value.Value;

/** What has a value. Holds no state; any thread. */
@FunctionalInterface
interface Operand {
    /** The value in this event; {@code null} if there is none. */
    Value value(Subject event);
}
