package org.pleiad.benchmarks;

import java.util.Arrays;

/** Keeps durations; of more than fit, the last ones. */
final class Histogram {

    private final long[] nanos;
    private long count;

    /**
     * @param capacity a power of two
     */
    Histogram(int capacity) {
        nanos = new long[capacity];
    }

    void add(long duration) {
        nanos[(int) (count++ & (nanos.length - 1))] = duration;
    }

    void add(Histogram other) {
        int kept = (int) Math.min(other.count, other.nanos.length);
        for (int i = 0; i < kept; i++) {
            add(other.nanos[i]);
        }
        count += other.count - kept;
    }

    long count() {
        return count;
    }

    /** Nanoseconds that the given share of the kept durations does not exceed. */
    long percentile(int percent) {
        int kept = (int) Math.min(count, nanos.length);
        if (kept == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, kept);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(kept - 1L, (long) kept * percent / 100)];
    }
}
