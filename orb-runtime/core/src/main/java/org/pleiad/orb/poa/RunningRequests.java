package org.pleiad.orb.poa;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the requests that an adapter is running, and does what must wait for their end. One atomic step in and one out per
 * request; thread-safe.
 */
final class RunningRequests {
    private static final Logger LOG = LoggerFactory.getLogger(RunningRequests.class);

    private final AtomicInteger running = new AtomicInteger();
    private final Queue<Runnable> actions = new ConcurrentLinkedQueue<>();
    // actions that wait or run
    private final AtomicInteger pending = new AtomicInteger();

    void enter() {
        running.incrementAndGet();
    }

    /** Counts a request off; true if it was the last, in which case what waited for that is done. */
    boolean leave() {
        if (running.decrementAndGet() > 0) {
            return false;
        }
        if (pending.get() > 0) {
            runActions();
        }
        return true;
    }

    /** How many run. */
    int count() {
        return running.get();
    }

    /** Whether a request is running, or an action waits or runs. */
    boolean any() {
        return running.get() > 0 || pending.get() > 0;
    }

    /**
     * Does something when no request is running: at once, or on the thread of the last request. Only useful where no new
     * requests are let in.
     */
    void whenNone(Runnable action) {
        pending.incrementAndGet();
        actions.add(action);
        runActions();
    }

    private void runActions() {
        Runnable action;
        while (running.get() == 0 && (action = actions.poll()) != null) {
            try {
                action.run();
            } catch (RuntimeException e) {
                LOG.error("cleaning up behind the last request of an object adapter failed", e);
            } finally {
                pending.decrementAndGet();
            }
        }
    }
}
