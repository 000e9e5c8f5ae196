package org.pleiad.orb.poa;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The work of adapters with MAIN_THREAD_MODEL: requests wait here until the application's main thread comes by in
 * {@code ORB::run} or {@code ORB::perform_work}. Thread-safe; one per ORB.
 */
public final class MainThreadQueue {
    private static final int LIMIT = 10_000;
    private static final Runnable WAKE_UP = () -> {};

    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>(LIMIT);
    private final long timeoutMillis;
    // the thread that is working the queue; a call of it to itself runs at once
    private volatile Thread worker;
    private volatile boolean closed;

    MainThreadQueue(long timeoutMillis) {
        this.timeoutMillis = timeoutMillis;
    }

    /** Whether {@link #performWork} would find something. */
    public boolean workPending() {
        return !work.isEmpty();
    }

    /** Runs what waits, on the calling thread; does not wait for more. */
    public void performWork() {
        worker = Thread.currentThread();
        try {
            Runnable next;
            while ((next = work.poll()) != null) {
                next.run();
            }
        } finally {
            worker = null;
        }
    }

    /** Runs what comes, on the calling thread, until {@link #close}. */
    public void runUntilClosed() throws InterruptedException {
        while (!closed) {
            Runnable next = work.take();
            worker = Thread.currentThread();
            try {
                next.run();
            } finally {
                worker = null;
            }
        }
        performWork();
    }

    /** Ends {@link #runUntilClosed} on any thread; it still runs what waits. */
    public void close() {
        closed = true;
        work.offer(WAKE_UP);
    }

    /** Runs a task on the main thread and waits for its end. */
    void runAndWait(Runnable task) {
        if (Thread.currentThread() == worker) {
            task.run();
            return;
        }
        FutureTask<Void> future = new FutureTask<>(task, null);
        if (!work.offer(future)) {
            throw PoaFaults.mainThreadBusy(LIMIT);
        }
        try {
            future.get(timeoutMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // false: a task that has begun is not interrupted, and its requester gets no second answer
            boolean neverBegan = future.cancel(false);
            throw PoaFaults.mainThreadTimeout(timeoutMillis, neverBegan, e);
        } catch (InterruptedException e) {
            future.cancel(false);
            Thread.currentThread().interrupt();
            throw PoaFaults.interrupted("waiting for the main thread");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
