package org.pleiad.groups.spi;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/**
 * Where time, chance and threads come from, so that a simulation can have a domain to itself on one thread. Nothing in the core or
 * in an engine that runs in the simulator looks at a clock, starts a thread or draws a number otherwise. Thread-safe.
 */
public interface Environment extends AutoCloseable {

    /** Milliseconds since 1970, as this host's clock has them; may jump. */
    long wallMillis();

    /** For elapsed time, as {@link System#nanoTime}. */
    long nanoTime();

    /** Random numbers. */
    RandomGenerator random();

    /** An executor that runs one task after the other, in the order in which they came; bounded by those who use it. */
    SerialExecutor serial(String name);

    /** Runs a task later, on an executor of its caller's choice. */
    Timer schedule(Executor on, Duration delay, Runnable task);

    /** Whether everything runs on one thread, as in a simulation: nothing may wait for what another task does. */
    default boolean oneThread() {
        return false;
    }

    /** Ends the threads. */
    @Override
    void close();

    /** One task at a time. */
    interface SerialExecutor extends Executor, AutoCloseable {
        /** Takes no more tasks and forgets those that have not begun. */
        @Override
        void close();
    }

    /** A task that waits. */
    @FunctionalInterface
    interface Timer {
        /** It does not run any more, unless it has begun. */
        void cancel();
    }
}
