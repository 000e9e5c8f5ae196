package org.pleiad.events.durable;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.pleiad.orb.ServantWait;

/** Bounds pulls that wait for events: each holds a thread of the ORB. Thread-safe. */
final class PullWaits {
    /** So many may wait; another gets its answer at once. */
    static final int MOST = 64;

    private static final long LONGEST_MILLIS = 30_000;

    private final Semaphore places = new Semaphore(MOST);

    /**
     * Waits for an event after an offset.
     *
     * @param millis unsigned; half a minute at most
     */
    void await(DurableLog log, long after, int millis) {
        long bound = Math.min(Integer.toUnsignedLong(millis), LONGEST_MILLIS);
        if (bound == 0 || log.newest() > after || !places.tryAcquire()) {
            return;
        }
        try {
            ServantWait.during(() -> await(log, after, TimeUnit.MILLISECONDS.toNanos(bound)));
        } finally {
            places.release();
        }
    }

    private static void await(DurableLog log, long after, long nanos) {
        try {
            log.awaitBeyond(after, nanos);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
