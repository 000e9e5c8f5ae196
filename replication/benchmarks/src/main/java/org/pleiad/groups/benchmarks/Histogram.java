package org.pleiad.groups.benchmarks;

import java.util.Arrays;

/** Keeps durations; of more than fit, the last ones. */
final class Histogram {
    private static final int CAPACITY = 1 << 18;

    private final long[] nanos = new long[CAPACITY];
    private long count;
    private long failures;

    void add(long duration) {
        nanos[(int) (count++ & (CAPACITY - 1))] = duration;
    }

    void failed() {
        failures++;
    }

    void add(Histogram other) {
        int kept = (int) Math.min(other.count, CAPACITY);
        for (int i = 0; i < kept; i++) {
            add(other.nanos[i]);
        }
        count += other.count - kept;
        failures += other.failures;
    }

    long count() {
        return count;
    }

    long failures() {
        return failures;
    }

    /** Nanoseconds that the given share of the kept durations does not exceed. */
    long percentile(int percent) {
        int kept = (int) Math.min(count, CAPACITY);
        if (kept == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, kept);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(kept - 1L, (long) kept * percent / 100)];
    }
}
