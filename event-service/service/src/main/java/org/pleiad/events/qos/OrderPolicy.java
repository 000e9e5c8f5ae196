package org.pleiad.events.qos;

/** In which order a queue's events are delivered; the ordinal is the property's value (Notification Service 1.1, 2.5.5.8). */
public enum OrderPolicy {
    /** As the queue likes: as they came. */
    ANY,
    /** As they came. */
    FIFO,
    /** The highest priority first, and as they came among equals. */
    PRIORITY,
    /** What expires first goes first, and what does not expire at the end. */
    DEADLINE;

    private static final OrderPolicy[] ALL = values();

    static OrderPolicy of(long value) {
        return ALL[(int) value];
    }

    long key(Terms terms) {
        return switch (this) {
            case ANY, FIFO -> 0;
            case PRIORITY -> -terms.priority();
            case DEADLINE -> terms.deadlineMillis();
        };
    }
}
