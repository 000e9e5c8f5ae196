package org.pleiad.events.client;

/** A subscriber asked for fewer events than came, and its buffer is full. */
public final class OverflowException extends IllegalStateException {

    OverflowException(int capacity) {
        super("the subscriber left " + capacity
                + " events unasked for, and another came; ask for more, let the buffer be"
                + " greater, drop events (DROP_OLDEST, DROP_NEWEST), or pull");
    }
}
