package org.pleiad.events.durable;

/**
 * The steps of a durable channel between which it may be killed. Tests hang up the process at each; nobody else listens.
 */
public enum Step {
    /** A supplier's events are in the maps, not on the disk. */
    APPENDED,
    /** They are on the disk; nobody knows. */
    FORCED,
    /** A batch is about to leave for a consumer. */
    DELIVERING,
    /** The consumer has it and said so. */
    DELIVERED,
    /** An acknowledgement has arrived; nothing is done. */
    ACKNOWLEDGING,
    /** It is in the maps, not on the disk. */
    CURSOR_SAVED,
    /** It is on the disk; the consumer is about to be told. */
    CURSOR_FORCED,
    /** A subscription was made or taken over and is in the maps, not on the disk. */
    SUBSCRIBED,
    /** Old events are out of the maps, not off the disk. */
    RETAINED;

    /** Is told of each step, on the thread that does it. */
    @FunctionalInterface
    public interface Listener {
        /** Nobody. */
        Listener NONE = step -> {};

        void at(Step step);
    }
}
