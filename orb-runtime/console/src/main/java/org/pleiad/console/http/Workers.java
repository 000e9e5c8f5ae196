package org.pleiad.console.http;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that read and answer requests. The JDK's server reads a request with as much patience as its client likes;
 * here each has a bound: {@link #interruptLate}, called every second, interrupts a thread beyond it, which closes the
 * connection that it reads or writes.
 */
final class Workers extends ThreadPoolExecutor {
    private static final int THREADS = 8;

    /** Requests that wait for a thread; beyond that the server closes their connections. */
    private static final int WAITING = 64;

    private static final long BOUND_NANOS = TimeUnit.SECONDS.toNanos(20);

    /** A request being answered; its monitor keeps the next one on its thread from the interrupt meant for it. */
    private static final class Work {
        final Thread thread = Thread.currentThread();
        final long began = System.nanoTime();
        boolean ended;
    }

    private final Map<Thread, Work> under = new ConcurrentHashMap<>();
    private final long boundNanos;

    Workers(ThreadFactory threads) {
        this(threads, BOUND_NANOS);
    }

    Workers(ThreadFactory threads, long boundNanos) {
        super(THREADS, THREADS, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), threads);
        this.boundNanos = boundNanos;
        allowCoreThreadTimeOut(true);
    }

    @Override
    protected void beforeExecute(Thread thread, Runnable task) {
        under.put(thread, new Work());
    }

    @Override
    protected void afterExecute(Runnable task, Throwable failure) {
        Work work = under.remove(Thread.currentThread());
        synchronized (work) {
            work.ended = true;
        }
        Thread.interrupted();
    }

    void interruptLate() {
        long now = System.nanoTime();
        for (Work work : under.values()) {
            synchronized (work) {
                if (!work.ended && now - work.began > boundNanos) {
                    work.thread.interrupt();
                }
            }
        }
    }
}
