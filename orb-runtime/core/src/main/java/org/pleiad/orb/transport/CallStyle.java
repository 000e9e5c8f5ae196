package org.pleiad.orb.transport;

/** Who does the input and output of a synchronous call. */
public enum CallStyle {
    /** The calling thread, on a connection of its own for the time of the call: no hand-over between threads. */
    CALLER_DRIVEN,
    /** A shared event loop with one multiplexed connection per endpoint; the caller waits. */
    SHARED_LOOP
}
