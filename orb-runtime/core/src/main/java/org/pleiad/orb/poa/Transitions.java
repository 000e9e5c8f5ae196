package org.pleiad.orb.poa;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.omg.PortableServer.Servant;

/**
 * The objects that are on their way into or out of an active object map: nothing else may begin for them until that is done.
 * The owner calls everything with the lock held, except where it says otherwise.
 */
final class Transitions {
    private final PoaNode adapter;
    private final PoaEnvironment environment;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition settled = lock.newCondition();
    private final Map<Octets, Passage> passages = new HashMap<>();
    // lets requests that find nothing in the map skip the lock
    private volatile boolean any;

    Transitions(PoaNode adapter, PoaEnvironment environment) {
        this.adapter = adapter;
        this.environment = environment;
    }

    void lock() {
        lock.lock();
    }

    void unlock() {
        lock.unlock();
    }

    /** Whether any object is on its way. Needs no lock. */
    boolean any() {
        return any;
    }

    /** An object is coming, on this thread. */
    void enter(Octets id) {
        begin(id, new Passage(Thread.currentThread(), null));
    }

    /** An object is leaving, as soon as its requests have ended. */
    void leave(Activation activation) {
        begin(activation.id(), new Passage(null, activation));
    }

    /** The calling thread now does what is to be done for an object that leaves. */
    void onThisThread(Activation activation) {
        begin(activation.id(), new Passage(Thread.currentThread(), activation));
    }

    /** Wakes those who wait: there may be a call that only they can run. */
    void wake() {
        settled.signalAll();
    }

    private void begin(Octets id, Passage passage) {
        passages.put(id, passage);
        any = true;
    }

    void settle(Octets id) {
        passages.remove(id);
        any = !passages.isEmpty();
        settled.signalAll();
    }

    /** Waits, within a bound, until the object has come or gone; false if it was not on its way. */
    boolean await(Octets id) {
        boolean waited = false;
        long left = environment.config().completionTimeout().toNanos();
        Passage passage;
        while ((passage = passages.get(id)) != null) {
            if (isOwn(passage)) {
                throw PoaFaults.waitsForOwnRequest(id);
            }
            left = await(id, left);
            waited = true;
        }
        return waited;
    }

    /** Waits until no object that is leaving has the servant, unless the calling thread runs one of its requests. */
    void await(Servant servant) {
        long left = environment.config().completionTimeout().toNanos();
        Passage passage;
        while ((passage = passageOf(servant)) != null && !isOwn(passage)) {
            left = await(passage.leaving.id(), left);
        }
    }

    @SuppressWarnings("WaitNotInLoop") // the callers loop
    private long await(Octets id, long nanos) {
        Runnable call = adapter.takeOwnCall();
        if (call != null) {
            lock.unlock();
            try {
                call.run();
            } finally {
                lock.lock();
            }
            return nanos;
        }
        if (nanos <= 0) {
            throw PoaFaults.transitionTimeout(id, environment.config().completionTimeout());
        }
        try {
            return settled.awaitNanos(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PoaFaults.interrupted("waiting for object " + id + " to be activated or deactivated");
        }
    }

    private Passage passageOf(Servant servant) {
        for (Passage passage : passages.values()) {
            if (passage.leaving != null && passage.leaving.servant() == servant) {
                return passage;
            }
        }
        return null;
    }

    /** Whether the passage cannot end before the calling thread goes on. */
    private boolean isOwn(Passage passage) {
        if (passage.thread == Thread.currentThread()) {
            return true;
        }
        Invocation running = environment.invocations().current();
        while (running != null && (running.activation() == null || running.activation() != passage.leaving)) {
            running = running.outer();
        }
        return running != null;
    }

    /**
     * One object on its way.
     *
     * @param thread that is at it, if there is one
     * @param leaving {@code null} for an object that comes
     */
    private record Passage(Thread thread, Activation leaving) {}
}
