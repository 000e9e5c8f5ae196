package org.pleiad.orb.client;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that complete asynchronous calls, so that what a program does then never keeps a connection from being read. As
 * long as completions are short, a thread or two take them all, one after the other; when they come to a standstill, since
 * one of them waits for something, another thread goes on with the others. Services use such threads for what their calls
 * bring about, too. Thread-safe.
 */
public final class Completions implements Executor, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Completions.class);

    /** Threads at most: so many completions may wait for something at the same time. */
    private static final int MOST = 256;

    /** Waiting completions for which a second thread is worth its waking. */
    private static final int HEAP = 64;

    /** How long nothing may have been completed before another thread helps. */
    private static final long STANDSTILL_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private static final long IDLE_SECONDS = 10;

    /** Threads that may be busy without any of them waiting. */
    private final int processors = Runtime.getRuntime().availableProcessors();

    /** Bounded by the number of calls under way. */
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    private final AtomicInteger waitingCount = new AtomicInteger();
    private final AtomicInteger workers = new AtomicInteger();
    private final AtomicBoolean watched = new AtomicBoolean();
    private final AtomicInteger serial = new AtomicInteger();

    /** Counts what was begun, to see whether it stands still. */
    private final AtomicLong begun = new AtomicLong();

    private final ThreadPoolExecutor threads;

    /**
     * Threads that begin when there is something to do.
     *
     * @param name of the threads, before their number
     */
    public Completions(String name) {
        // one more for the watch
        threads =
                new ThreadPoolExecutor(0, MOST + 1, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                    Thread thread = new Thread(task, name + "-" + serial.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** {@inheritDoc} After {@link #close} the calling thread runs it. */
    @Override
    public void execute(Runnable completion) {
        waiting.add(completion);
        int length = waitingCount.incrementAndGet();
        int busy = workers.get();
        if (busy == 0 || (busy < processors && length > HEAP * busy)) {
            addWorker();
        }
    }

    private void addWorker() {
        if (workers.incrementAndGet() > MOST) {
            workers.decrementAndGet();
            return;
        }
        try {
            threads.execute(this::work);
        } catch (RejectedExecutionException closed) {
            work();
            return;
        }
        if (watched.compareAndSet(false, true)) {
            try {
                threads.execute(this::watch);
            } catch (RejectedExecutionException closed) {
                watched.set(false);
            }
        }
    }

    private void work() {
        Runnable completion;
        while ((completion = waiting.poll()) != null) {
            waitingCount.decrementAndGet();
            begun.incrementAndGet();
            try {
                completion.run();
            } catch (RuntimeException | Error failure) {
                LOG.error("the completion of an asynchronous call has failed", failure);
            }
        }
        workers.decrementAndGet();
        // one that came after the last look, and saw this thread still at work
        if (!waiting.isEmpty() && workers.get() == 0) {
            addWorker();
        }
    }

    /** Looks whether the completions come along, as long as there are any. */
    private void watch() {
        long before = begun.get() - 1;
        while (workers.get() > 0 && !threads.isShutdown()) {
            long now = begun.get();
            if (now == before && !waiting.isEmpty()) {
                addWorker();
            }
            before = now;
            LockSupport.parkNanos(this, STANDSTILL_NANOS);
        }
        watched.set(false);
        if (workers.get() > 0 && !threads.isShutdown() && watched.compareAndSet(false, true)) {
            watch();
        }
    }

    /** Lets the threads end when they have nothing to do any more. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
