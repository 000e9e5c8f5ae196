package org.pleiad.groups.conformance.sim;

import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;

/** Worlds of many seeds: each on one thread, and on as many threads as there are processors. */
public final class Seeds {
    private Seeds() {}

    /**
     * Runs a world for each seed until one fails.
     *
     * @param world given a seed, says what it counts
     * @return the sum of what they count
     * @throws RuntimeException what the one of the lowest seed failed with, of those that failed
     */
    public static long sum(long first, long count, LongUnaryOperator world) {
        AtomicLong next = new AtomicLong(first);
        AtomicLong sum = new AtomicLong();
        ConcurrentSkipListMap<Long, Throwable> failures = new ConcurrentSkipListMap<>();
        Runnable some = () -> {
            for (long seed = next.getAndIncrement();
                    seed < first + count && failures.isEmpty();
                    seed = next.getAndIncrement()) {
                try {
                    sum.addAndGet(world.applyAsLong(seed));
                } catch (RuntimeException | Error failure) {
                    failures.put(seed, failure);
                }
            }
        };
        Thread[] others = new Thread[Math.max(0, Runtime.getRuntime().availableProcessors() - 1)];
        for (int i = 0; i < others.length; i++) {
            others[i] = new Thread(some, "worlds-" + i);
            others[i].setDaemon(true);
            others[i].start();
        }
        some.run();
        for (Thread other : others) {
            join(other);
        }
        if (!failures.isEmpty()) {
            throw failures.firstEntry().getValue() instanceof RuntimeException wrong
                    ? wrong
                    : new IllegalStateException(
                            "seed " + failures.firstKey(), failures.firstEntry().getValue());
        }
        return sum.get();
    }

    /** A world ends by itself: it has a bound of what may happen in it. */
    private static void join(Thread other) {
        try {
            other.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while worlds run", e);
        }
    }
}
