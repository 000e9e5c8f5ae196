package org.pleiad.groups.core;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.pleiad.groups.spi.Environment;

/**
 * The ordinary surroundings of a domain: the system's clocks, chance and threads. Threads are daemons; there are never more than
 * serial executors at work, and they end after ten seconds without any. Closing it forgets all that has not begun.
 */
public final class SystemEnvironment implements Environment {
    private static final AtomicInteger ENVIRONMENTS = new AtomicInteger();
    private static final long IDLE_SECONDS = 10;

    private final ThreadPoolExecutor pool;
    private final ScheduledThreadPoolExecutor timers;

    /** An environment with threads of its own. */
    public SystemEnvironment() {
        String name = "pleiad-groups-" + ENVIRONMENTS.incrementAndGet() + "-";
        pool = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), daemons(name));
        timers = new ScheduledThreadPoolExecutor(1, daemons(name + "timer-"));
        timers.setRemoveOnCancelPolicy(true);
        timers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public long wallMillis() {
        return System.currentTimeMillis();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public RandomGenerator random() {
        return ThreadLocalRandom.current();
    }

    @Override
    public SerialExecutor serial(String name) {
        return new SerialQueue(name, this::start);
    }

    private void start(Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException e) {
            if (!pool.isShutdown()) {
                throw e;
            }
        }
    }

    @Override
    public Timer schedule(Executor on, Duration delay, Runnable task) {
        try {
            ScheduledFuture<?> waiting = timers.schedule(() -> on.execute(task), delay.toNanos(), TimeUnit.NANOSECONDS);
            return () -> waiting.cancel(false);
        } catch (RejectedExecutionException e) {
            if (!timers.isShutdown()) {
                throw e;
            }
            return () -> {};
        }
    }

    @Override
    public void close() {
        timers.shutdownNow();
        pool.shutdown();
    }
}
