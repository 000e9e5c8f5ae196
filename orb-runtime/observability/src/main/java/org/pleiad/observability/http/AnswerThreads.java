package org.pleiad.observability.http;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that read and answer requests, few, each with a bound: the JDK's server would wait for a half-sent request as
 * long as its client likes. One beyond the bound is interrupted, which closes its connection.
 */
final class AnswerThreads extends ThreadPoolExecutor {
    private static final int THREADS = 4;

    /** Requests that wait for a thread; beyond that the server closes their connections. */
    private static final int WAITING = 32;

    private static final class Work {
        final Thread thread = Thread.currentThread();
        final long began = System.nanoTime();
        boolean ended;
    }

    private final Map<Thread, Work> under = new ConcurrentHashMap<>();
    private final ScheduledExecutorService watch;
    private final long boundNanos;

    AnswerThreads(ThreadFactory threads, long boundMillis) {
        super(THREADS, THREADS, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), threads);
        allowCoreThreadTimeOut(true);
        boundNanos = TimeUnit.MILLISECONDS.toNanos(boundMillis);
        watch = new ScheduledThreadPoolExecutor(1, threads);
        watch.scheduleWithFixedDelay(
                this::interruptLate, boundMillis, Math.max(1, boundMillis / 4), TimeUnit.MILLISECONDS);
    }

    @Override
    protected void beforeExecute(Thread thread, Runnable task) {
        under.put(thread, new Work());
    }

    @Override
    protected void afterExecute(Runnable task, Throwable failure) {
        Work work = under.remove(Thread.currentThread());
        // the monitor keeps the interrupt meant for this request from the next one on the thread
        synchronized (work) {
            work.ended = true;
        }
        Thread.interrupted();
    }

    private void interruptLate() {
        long now = System.nanoTime();
        for (Work work : under.values()) {
            synchronized (work) {
                if (!work.ended && now - work.began > boundNanos) {
                    work.thread.interrupt();
                }
            }
        }
    }

    void end() {
        watch.shutdownNow();
        shutdownNow();
    }
}
