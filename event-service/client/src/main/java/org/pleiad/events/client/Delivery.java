package org.pleiad.events.client;

import java.time.Duration;

/**
 * How events come to a subscriber. Immutable.
 *
 * @param pushed the channel calls this process for each; otherwise they are fetched
 * @param capacity events that are kept, beyond those asked for, while pushed
 * @param overflow what becomes of pushed events beyond the capacity
 * @param pause how long to wait, at most, before it is asked again whether there are events to fetch
 */
public record Delivery(boolean pushed, int capacity, Overflow overflow, Duration pause) {
    private static final Duration PAUSE = Duration.ofMillis(50);

    /**
     * Fetched, and never more than were asked for: the others stay in the channel, which keeps or discards them by its
     * quality of service. Needs no way from the channel to this process.
     */
    public static final Delivery PULL = new Delivery(false, 1, Overflow.FAIL, PAUSE);

    /** Checks the bounds. */
    public Delivery {
        if (capacity < 1) {
            throw new IllegalArgumentException("a capacity of " + capacity + " keeps nothing; give at least 1");
        }
        if (pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException(
                    "a pause of " + pause + " would never end asking; give at least a millisecond");
        }
    }

    /** Pushed as soon as they arrive at the channel; a bounded number is kept for a subscriber that asks for fewer. */
    public static Delivery push(int capacity, Overflow overflow) {
        return new Delivery(true, capacity, overflow, PAUSE);
    }

    /** The same with another pause between questions. */
    public Delivery withPause(Duration pause) {
        return new Delivery(pushed, capacity, overflow, pause);
    }
}
