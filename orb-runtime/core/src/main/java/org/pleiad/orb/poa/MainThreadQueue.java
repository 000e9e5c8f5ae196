package org.pleiad.orb.poa;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The work of adapters with MAIN_THREAD_MODEL: requests wait here until the application's main thread comes by in
 * {@code ORB::run} or {@code ORB::perform_work}. Thread-safe; one per ORB.
 */
public final class MainThreadQueue {
    private static final int LIMIT = 10_000;
    private static final Runnable WAKE_UP = () -> {};

    // requests are bounded when they come; for each call of the adapters themselves there is a task here that runs the
    // next
    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final Queue<Runnable> calls = new ConcurrentLinkedQueue<>();
    private final long timeoutMillis;
    // held while a request runs: one at a time, even if several threads are in ORB::run; its holder's calls run at once
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean closed;
    // threads in runUntilClosed
    private final AtomicInteger runners = new AtomicInteger();

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
        runners.incrementAndGet();
        try {
            while (!closed) {
                work(work.take());
            }
            performWork();
        } finally {
            if (runners.decrementAndGet() > 0 && closed) {
                // this thread may have taken what was to wake another
                work.offer(WAKE_UP);
            }
        }
    }

    /** Ends {@link #runUntilClosed} on any thread; it still runs what waits. */
    public void close() {
        closed = true;
        work.offer(WAKE_UP);
    }

    /** After {@link #close}: runs what waits, unless a thread is there to do so. */
    void finish() {
        if (runners.get() == 0 && !turn.isLocked()) {
            performWork();
        }
    }

    private void work(Runnable next) {
        turn.lock();
        try {
            next.run();
        } finally {
            turn.unlock();
        }
    }

    /** Leaves a request for the main thread. */
    void submit(Runnable request) {
        if (closed) {
            throw PoaFaults.ending();
        }
        if (work.size() >= LIMIT) {
            throw PoaFaults.mainThreadBusy(LIMIT);
        }
        work.add(request);
    }

    /** Leaves for the main thread what must be done in any case. */
    void add(Runnable call) {
        calls.add(call);
        work.add(this::runNextCall);
        if (closed) {
            finish();
        }
    }

    /** A call that cannot begin before the calling thread has ended its request; {@code null} if there is none. */
    Runnable takeOwnCall() {
        return turn.isHeldByCurrentThread() ? calls.poll() : null;
    }

    /** The caller waits for calls and may be the main thread itself: if no thread is there to run them, it does. */
    void runCallsIfNobodyElseDoes() {
        while (runners.get() == 0 && !calls.isEmpty() && turn.tryLock()) {
            try {
                runNextCall();
            } finally {
                turn.unlock();
            }
        }
    }

    private void runNextCall() {
        Runnable call = calls.poll();
        if (call != null) {
            call.run();
        }
    }

    /** Runs a task on the main thread and waits for its end; the wait for its begin has a bound. */
    void runAndWait(Runnable task) {
        if (turn.isHeldByCurrentThread()) {
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
