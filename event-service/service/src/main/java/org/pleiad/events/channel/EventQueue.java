package org.pleiad.events.channel;

import java.util.List;

/**
 * What waits for one consumer: bounded, in the order and with the discards of its policies. Called by one thread at a time,
 * under the lock of its {@link Subscription}; implementations need none and must not wait.
 */
public interface EventQueue {

    /** What became of an event that was offered. */
    enum Offer {
        /** It waits. */
        QUEUED,
        /** It waits; another event was given up for it. */
        REPLACED,
        /** It was given up itself. */
        REFUSED
    }

    /** Puts an event in, as far as the bound and the discard policy allow. */
    Offer offer(Event event);

    /**
     * Takes out what the consumer gets next, in order.
     *
     * @param max at most so many
     * @return empty if nothing is ready: no event, none whose start time has come, none old enough for pacing
     */
    List<Event> take(int max);

    /**
     * How long until {@link #take} may return something.
     *
     * @return nanoseconds, 0 at once, {@link Long#MAX_VALUE} if nothing waits
     */
    long nanosUntilReady();

    /** Events that wait. */
    int size();

    /** Events that fit in without another being given up; {@link Integer#MAX_VALUE} without a bound. */
    int room();

    /** How many events ended their time in the queue so far. */
    long expired();
}
