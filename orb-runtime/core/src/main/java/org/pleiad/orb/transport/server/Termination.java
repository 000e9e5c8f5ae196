package org.pleiad.orb.transport.server;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Waits for threads to end, within a bound; an interrupt ends the waiting and stays set. */
final class Termination {

    private static final long THREAD_MILLIS = 1000;

    private Termination() {}

    static void await(ExecutorService threads, Duration bound) {
        try {
            threads.awaitTermination(bound.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
        }
    }

    static void await(Thread thread) {
        if (thread == Thread.currentThread()) {
            return;
        }
        try {
            thread.join(THREAD_MILLIS);
        } catch (InterruptedException stopWaiting) {
            Thread.currentThread().interrupt();
        }
    }
}
