package org.pleiad.activator;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The activator's own threads: a few that ask instances whether they live, and one that knows the time. */
final class Workers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
    private static final int THREADS = 16;

    private final ThreadPoolExecutor pool;
    private final ScheduledThreadPoolExecutor timer;

    /** @param maxWaiting tasks that wait for a thread */
    Workers(int maxWaiting) {
        pool = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                10,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(maxWaiting),
                daemons("pleiad-activator"));
        pool.allowCoreThreadTimeOut(true);
        timer = new ScheduledThreadPoolExecutor(1, daemons("pleiad-activator-timer"));
        timer.setRemoveOnCancelPolicy(true);
    }

    private static ThreadFactory daemons(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** @throws org.omg.CORBA.TRANSIENT if too many wait */
    void now(Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException full) {
            throw Minor.TOO_MANY_WAIT_FOR_START.exception(CompletionStatus.COMPLETED_NO, "", full);
        }
    }

    /** Does something on a thread of the pool after a time; nothing more is done once this is closed. */
    void later(Runnable task, long delay, TimeUnit unit) {
        try {
            timer.schedule(() -> passOn(task), delay, unit);
        } catch (RejectedExecutionException closed) {
            LOG.debug("the activator has ended", closed);
        }
    }

    private void passOn(Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException full) {
            LOG.warn("the activator is too busy or has ended; something is done later or not at all");
            if (!timer.isShutdown()) {
                later(task, 1, TimeUnit.SECONDS);
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        pool.shutdownNow();
    }
}
