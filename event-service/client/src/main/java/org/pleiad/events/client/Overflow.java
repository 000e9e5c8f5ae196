package org.pleiad.events.client;

/** What becomes of an event that a channel pushes while the buffer is full because its subscriber asks for too few. */
public enum Overflow {
    /** The oldest event in the buffer goes. */
    DROP_OLDEST,

    /** The event that came goes. */
    DROP_NEWEST,

    /** The subscriber gets what the buffer holds, then {@code onError}; the connection to the channel ends. */
    FAIL
}
