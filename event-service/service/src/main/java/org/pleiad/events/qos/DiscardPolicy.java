package org.pleiad.events.qos;

/**
 * Which event a full queue gives up when one more comes; the ordinal of all but the last is the property's value
 * (Notification Service 1.1, 2.5.5.9).
 */
public enum DiscardPolicy {
    /** As the queue likes: the oldest. */
    ANY,
    /** The oldest. */
    FIFO,
    /** The lowest priority, and the oldest among equals. */
    PRIORITY,
    /** What would expire first, and the oldest among equals. */
    DEADLINE,
    /** The newest: the one that came. */
    LIFO,
    /** None: the one that came is refused, and whoever brought it is told. */
    REJECT_NEW;

    private static final DiscardPolicy[] ALL = values();

    static DiscardPolicy of(long value) {
        return ALL[(int) value];
    }

    /** Whether the event that came is the one to go, whatever waits. */
    boolean keepsWhatWaits() {
        return this == LIFO || this == REJECT_NEW;
    }

    long key(Terms terms) {
        return switch (this) {
            case ANY, FIFO, LIFO, REJECT_NEW -> 0;
            case PRIORITY -> terms.priority();
            case DEADLINE -> terms.deadlineMillis();
        };
    }
}
