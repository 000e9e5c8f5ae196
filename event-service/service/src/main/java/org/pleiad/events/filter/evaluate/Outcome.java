package org.pleiad.events.filter.evaluate;

/**
 * What comes of a condition. FAILED: it asks for something that the event does not have, or types do not fit. Then the
 * whole constraint is not met, whatever stands around, unless {@code and} or {@code or} is decided before it is looked at
 * (Notification Service 1.1, 2.4). A result and no exception, since events that lack a field are nothing rare.
 */
public enum Outcome {
    TRUE,
    FALSE,
    FAILED;

    static Outcome of(boolean met) {
        return met ? TRUE : FALSE;
    }
}
