package org.pleiad.orb.observe;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How long things took: counts in classes whose width is an eighth of their lower bound, so that a quantile is at most an
 * eighth too high. Thread-safe without locks; what is recorded while a quantile is read may be in it or not.
 *
 * <p>Counts of two spans of time are kept, so that old times are forgotten: {@link #rotate} ends a span.
 */
final class Latencies {
    /** Classes for each power of two. */
    private static final int STEPS = 8;

    /** Below this power of two, about a microsecond, all is one class. */
    private static final int LOWEST = 10;

    /** About 18 minutes; all that is longer is in the last class. */
    private static final int HIGHEST = 40;

    private static final int CLASSES = (HIGHEST - LOWEST) * STEPS + 1;

    /** Volatile: replaced by {@link #rotate}. */
    private volatile AtomicLongArray current = new AtomicLongArray(CLASSES);

    private volatile AtomicLongArray previous = new AtomicLongArray(CLASSES);

    void record(long nanos) {
        current.incrementAndGet(classOf(nanos));
    }

    /** What was recorded before the last rotation is forgotten. */
    void rotate() {
        previous = current;
        current = new AtomicLongArray(CLASSES);
    }

    /**
     * The time within which a share of what was recorded lately was done.
     *
     * @param share 0.5 for the median
     * @return nanoseconds; 0 if nothing was recorded
     */
    long quantile(double share) {
        AtomicLongArray now = current;
        AtomicLongArray before = previous;
        long all = 0;
        for (int i = 0; i < CLASSES; i++) {
            all += now.get(i) + before.get(i);
        }
        if (all == 0) {
            return 0;
        }
        long wanted = Math.max(1, (long) Math.ceil(share * all));
        long seen = 0;
        for (int i = 0; i < CLASSES; i++) {
            seen += now.get(i) + before.get(i);
            if (seen >= wanted) {
                return upperBound(i);
            }
        }
        return upperBound(CLASSES - 1);
    }

    static int classOf(long nanos) {
        if (nanos < 1L << LOWEST) {
            return 0;
        }
        int power = 63 - Long.numberOfLeadingZeros(nanos);
        if (power >= HIGHEST) {
            return CLASSES - 1;
        }
        int step = (int) ((nanos - (1L << power)) * STEPS >> power);
        return (power - LOWEST) * STEPS + step + 1;
    }

    private static long upperBound(int index) {
        if (index == 0) {
            return 1L << LOWEST;
        }
        int power = LOWEST + (index - 1) / STEPS;
        int step = (index - 1) % STEPS;
        return (1L << power) + ((long) (step + 1) << power) / STEPS;
    }
}
