package org.pleiad.orb.session.server;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that lets replies grow old where no requests come that would. It exists from the first session on. */
final class Sweeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final long periodMillis;
    private final Runnable work;
    private volatile boolean started;
    // guarded by this
    private ScheduledThreadPoolExecutor executor;
    private boolean closed;

    Sweeper(Duration retention, Runnable work) {
        periodMillis = Math.max(100, retention.toMillis() / 8);
        this.work = work;
    }

    /** Starts the thread, unless it runs. */
    void start() {
        if (!started) {
            startNow();
        }
    }

    private synchronized void startNow() {
        if (executor != null || closed) {
            return;
        }
        executor = new ScheduledThreadPoolExecutor(1, Sweeper::thread);
        executor.scheduleWithFixedDelay(this::sweep, periodMillis, periodMillis, TimeUnit.MILLISECONDS);
        started = true;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pleiad-sessions");
        thread.setDaemon(true);
        return thread;
    }

    private void sweep() {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("old replies could not be forgotten; it is tried again", failure);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (executor != null) {
            executor.shutdownNow();
        }
    }
}
