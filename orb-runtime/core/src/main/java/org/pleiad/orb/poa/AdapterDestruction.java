package org.pleiad.orb.poa;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The life of an adapter and its end: children first, then its requests, then its objects (CORBA 3.3 part 1, 15.3.9.4). Runs
 * on the thread of {@code destroy}, and on that of the last request. Thread-safe.
 */
final class AdapterDestruction {
    private final PoaNode adapter;
    private final PoaEnvironment environment;
    private volatile AdapterLife life = AdapterLife.ALIVE;
    // while being destroyed: children that are not gone yet, and one for its own requests
    private final AtomicInteger unfinished = new AtomicInteger();
    private final CountDownLatch gone = new CountDownLatch(1);

    AdapterDestruction(PoaNode adapter, PoaEnvironment environment) {
        this.adapter = adapter;
        this.environment = environment;
    }

    boolean isAlive() {
        return life == AdapterLife.ALIVE;
    }

    boolean isDestroyed() {
        return life == AdapterLife.DESTROYED;
    }

    void refuseIfDestroyed() {
        switch (life) {
            case ALIVE -> {}
            case DESTROYING -> throw PoaFaults.beingDestroyed(adapter);
            case DESTROYED -> throw PoaFaults.destroyed(adapter);
        }
    }

    /** Begins; a second time nothing happens, and what the first said of the objects holds. */
    void begin(boolean etherealize) {
        boolean first = adapter.children().whileNoneIsMade(() -> {
            boolean wasAlive = isAlive();
            life = wasAlive ? AdapterLife.DESTROYING : life;
            return wasAlive;
        });
        if (!first) {
            return;
        }
        List<PoaNode> below = adapter.children().all();
        unfinished.set(below.size() + 1);
        below.forEach(child -> child.destruction().begin(etherealize));
        life = AdapterLife.DESTROYED;
        adapter.stopRequests();
        adapter.whenIdle(() -> finishPart(etherealize));
    }

    /** Waits until requests and objects are gone; bounded. */
    void await() {
        adapter.beforeWaiting();
        try {
            if (!gone.await(environment.config().completionTimeout().toNanos(), TimeUnit.NANOSECONDS)) {
                throw PoaFaults.completionTimeout(environment.config().completionTimeout());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PoaFaults.interrupted("waiting for the end of " + adapter);
        }
    }

    /** Its requests have ended, or a child is gone. */
    private void finishPart(boolean etherealize) {
        if (unfinished.decrementAndGet() > 0) {
            return;
        }
        adapter.endObjects(etherealize);
        gone.countDown();
        PoaNode parent = adapter.the_parent();
        if (parent != null) {
            parent.children().remove(adapter);
            parent.destruction().childGone(etherealize);
        }
    }

    private void childGone(boolean etherealize) {
        if (!isAlive()) {
            finishPart(etherealize);
        }
    }
}
