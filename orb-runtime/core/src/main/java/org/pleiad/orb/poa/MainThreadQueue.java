package org.pleiad.orb.poa;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

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
        Runnable next;
        while ((next = work.poll()) != null) {
            work(next);
        }
    }

    /** Runs what comes, on the calling thread, until {@link #close}. */
    public void runUntilClosed() throws InterruptedException {
        while (!closed) {
            work(work.take());
        }
        performWork();
    }

    /** After {@link #close}: runs what waits, unless a thread is there to do so. */
    void finish() {
        if (worker == null) {
            performWork();
        }
    }

    private void work(Runnable next) {
        // a servant may perform work while it runs
        Thread outer = worker;
        worker = Thread.currentThread();
        try {
            next.run();
        } finally {
            worker = outer;
        }
    }

    /** Ends {@link #runUntilClosed} on any thread; it still runs what waits. */
    public void close() {
        closed = true;
        work.offer(WAKE_UP);
    }

    /** Leaves a task for the main thread. */
    void submit(Runnable task) {
        if (!work.offer(task)) {
            throw PoaFaults.mainThreadBusy(LIMIT);
        }
    }

    /** Runs a task on the main thread and waits for its end; the wait for its begin has a bound. */
    void runAndWait(Runnable task) {
        if (Thread.currentThread() == worker) {
            task.run();
            return;
        }
        Errand errand = new Errand(task);
        submit(errand);
        try {
            if (!errand.done.await(timeoutMillis, TimeUnit.MILLISECONDS)) {
                if (errand.claimed.compareAndSet(false, true)) {
                    throw PoaFaults.mainThreadTimeout(timeoutMillis);
                }
                errand.awaitEnd();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            if (errand.claimed.compareAndSet(false, true)) {
                throw PoaFaults.interrupted("waiting for the main thread");
            }
            errand.awaitEnd();
        }
        if (errand.failure != null) {
            throw errand.failure;
        }
    }

    /** A task that somebody waits for; who claims it first runs it or gives it up. */
    private static final class Errand implements Runnable {
        private final Runnable task;
        private final AtomicBoolean claimed = new AtomicBoolean();
        private final CountDownLatch done = new CountDownLatch(1);
        // written before done
        private RuntimeException failure;

        Errand(Runnable task) {
            this.task = task;
        }

        @Override
        public void run() {
            if (!claimed.compareAndSet(false, true)) {
                return;
            }
            try {
                task.run();
            } catch (RuntimeException e) {
                failure = e;
            } finally {
                done.countDown();
            }
        }

        /** The servant is running: as in any call within the process, the caller shares its time. */
        void awaitEnd() {
            boolean interrupted = false;
            while (done.getCount() > 0) {
                try {
                    done.await();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
