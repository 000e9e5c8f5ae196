package org.pleiad.orb.transport.server;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A token bucket that holds what comes in a second. It keeps one number, the time at which it will be full again, and so
 * needs no thread to fill it. Thread-safe.
 */
final class RequestRate {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final long nanosEach;

    /** On the scale of {@link System#nanoTime}; replaced by compare-and-set, since connections of a peer are read by several loops. */
    private final AtomicLong fullAt;

    RequestRate(int perSecond) {
        nanosEach = SECOND / perSecond;
        fullAt = new AtomicLong(System.nanoTime());
    }

    /**
     * Takes a token, also one that is not there yet.
     *
     * @return nanoseconds until the bucket holds one more; 0: now
     */
    long take(long now) {
        while (true) {
            long before = fullAt.get();
            long after = (before - now > 0 ? before : now) + nanosEach;
            if (fullAt.compareAndSet(before, after)) {
                return Math.max(0, after - now - SECOND);
            }
        }
    }
}
