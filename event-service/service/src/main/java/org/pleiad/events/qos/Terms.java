package org.pleiad.events.qos;

/**
 * On what terms an event waits in a queue.
 *
 * @param priority higher is more urgent
 * @param startMillis when it may be delivered at the earliest, in milliseconds since 1970
 * @param deadlineMillis when it expires, in milliseconds since 1970
 */
public record Terms(int priority, long startMillis, long deadlineMillis) {
    /** Ordinary priority, at once, for ever. */
    public static final Terms DEFAULT = new Terms(0, Long.MIN_VALUE, Long.MAX_VALUE);
}
