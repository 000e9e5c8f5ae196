package org.pleiad.events.channel;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How one consumer is served. Immutable; {@link #DEFAULT} and methods that return others.
 *
 * @param name for statistics and, in durable channels, for the cursor; need not be unique otherwise
 * @param queue makes the consumer's queue
 * @param whenFull what happens when it is full
 * @param maxBatch events in one push at most; 1 for consumers that take one at a time
 * @param keepUnreachable {@code true}: a consumer that cannot be reached is tried for ever, with pauses (ConnectionReliability
 *     Persistent); {@code false}: after {@code attempts} it is disconnected
 * @param resendUncertain whether events that may or may not have arrived are sent again (reliable, perhaps twice) or given
 *     up (best effort, never twice)
 * @param attempts how often a push is tried
 * @param firstPause the pause after the first failure; doubles up to {@code longestPause}
 */
public record SubscriptionOptions(
        String name,
        Supplier<EventQueue> queue,
        WhenFull whenFull,
        int maxBatch,
        boolean keepUnreachable,
        boolean resendUncertain,
        int attempts,
        Duration firstPause,
        Duration longestPause) {
    /** First in first out, 10,000 events, the oldest are discarded; five attempts within some seconds. */
    public static final SubscriptionOptions DEFAULT = new SubscriptionOptions(
            "", fifo(10_000), WhenFull.DISCARD, 1, false, false, 5, Duration.ofMillis(50), Duration.ofSeconds(10));

    /** Makes queues that are first in, first out, and bounded. */
    public static Supplier<EventQueue> fifo(int maxLength) {
        return () -> new FifoQueue(maxLength, Clock.systemUTC());
    }

    /** The options that fit a channel's level: reliable and durable ones choke, and send again. */
    public SubscriptionOptions forLevel(DeliveryLevel level) {
        boolean careful = level != DeliveryLevel.BEST_EFFORT;
        return withWhenFull(careful ? WhenFull.CHOKE : whenFull).withResendUncertain(careful || resendUncertain);
    }

    /** The same with a name. */
    public SubscriptionOptions withName(String name) {
        return new SubscriptionOptions(
                name, queue, whenFull, maxBatch, keepUnreachable, resendUncertain, attempts, firstPause, longestPause);
    }

    /** The same with another kind of queue. */
    public SubscriptionOptions withQueue(Supplier<EventQueue> queue) {
        return new SubscriptionOptions(
                name, queue, whenFull, maxBatch, keepUnreachable, resendUncertain, attempts, firstPause, longestPause);
    }

    /** The same for full queues. */
    public SubscriptionOptions withWhenFull(WhenFull whenFull) {
        return new SubscriptionOptions(
                name, queue, whenFull, maxBatch, keepUnreachable, resendUncertain, attempts, firstPause, longestPause);
    }

    /** The same with batches of at most so many events. */
    public SubscriptionOptions withMaxBatch(int maxBatch) {
        return new SubscriptionOptions(
                name, queue, whenFull, maxBatch, keepUnreachable, resendUncertain, attempts, firstPause, longestPause);
    }

    /** The same for consumers that cannot be reached. */
    public SubscriptionOptions withKeepUnreachable(boolean keepUnreachable) {
        return new SubscriptionOptions(
                name, queue, whenFull, maxBatch, keepUnreachable, resendUncertain, attempts, firstPause, longestPause);
    }

    /** The same for events that may have arrived. */
    public SubscriptionOptions withResendUncertain(boolean resendUncertain) {
        return new SubscriptionOptions(
                name, queue, whenFull, maxBatch, keepUnreachable, resendUncertain, attempts, firstPause, longestPause);
    }

    /** The same with other attempts. */
    public SubscriptionOptions withAttempts(int attempts, Duration firstPause, Duration longestPause) {
        return new SubscriptionOptions(
                name, queue, whenFull, maxBatch, keepUnreachable, resendUncertain, attempts, firstPause, longestPause);
    }
}
