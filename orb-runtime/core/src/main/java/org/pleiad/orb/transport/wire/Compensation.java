package org.pleiad.orb.transport.wire;

import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets a pool have more threads while some of them wait for calls of their own: as many more as wait, up to a bound.
 * Thread-safe; costs two atomic operations for each call that a servant makes.
 */
public final class Compensation {

    /** Threads beyond the pool's size at most: the depth to which calls can be nested when the pool is at its limit. */
    static final int MAX_EXTRA = 1024;

    private final ThreadPoolExecutor pool;
    private final int size;
    private final AtomicInteger blocked = new AtomicInteger();

    /** Starts from the pool's present maximum. */
    public Compensation(ThreadPoolExecutor pool) {
        this.pool = pool;
        this.size = pool.getMaximumPoolSize();
    }

    /** A thread of the pool begins to wait. */
    public void blocked() {
        blocked.incrementAndGet();
    }

    /** It waits no more. */
    public void unblocked() {
        if (blocked.decrementAndGet() == 0 && pool.getMaximumPoolSize() != size) {
            adjust();
        }
    }

    /** Raises the pool's maximum if it is reached and threads wait; whether it was raised. */
    public boolean makeRoom() {
        if (blocked.get() == 0 || pool.getPoolSize() < pool.getMaximumPoolSize()) {
            return false;
        }
        return adjust();
    }

    private synchronized boolean adjust() {
        int before = pool.getMaximumPoolSize();
        int wanted = size + Math.min(blocked.get(), MAX_EXTRA);
        if (wanted != before) {
            pool.setMaximumPoolSize(wanted);
        }
        return wanted > before;
    }
}
