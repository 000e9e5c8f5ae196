package org.pleiad.orb.transport.server;

import io.netty.util.concurrent.FastThreadLocalThread;
import java.util.function.Supplier;
import org.pleiad.orb.transport.wire.Compensation;
import org.pleiad.orb.transport.wire.Relievable;

/** A thread that leads a {@link Lane} or runs servants. The fields belong to the thread itself. */
final class ServantThread extends FastThreadLocalThread implements Relievable {

    /** {@link #lease} while this thread is polling or writing, not running a servant. */
    static final long NOT_LENT = 0;

    private static final long NOTHING_OFFERED = -1;

    /** The lane that this thread leads as far as it knows; null when it leads none. */
    private Lane lane;

    /** What the lane's lease must still be for this thread to take the lane back after a servant. */
    private long lease = NOT_LENT;

    /** The lease that was offered to a follower already. */
    private long offered = NOTHING_OFFERED;

    private final Supplier<Compensation> compensation;

    private boolean blocking;

    /**
     * A thread of a pool.
     *
     * @param compensation of the pool, which is not there when its first threads are made
     */
    ServantThread(ThreadGroup group, Runnable task, String name, Supplier<Compensation> compensation) {
        super(group, task, name);
        this.compensation = compensation;
        setDaemon(true);
    }

    Lane lane() {
        return lane;
    }

    void lead(Lane which) {
        lane = which;
        lease = NOT_LENT;
    }

    void follow() {
        lane = null;
        lease = NOT_LENT;
    }

    long lease() {
        return lease;
    }

    void lease(long value) {
        lease = value;
    }

    boolean isLent() {
        return lease != NOT_LENT;
    }

    @Override
    public void endRelief() {
        if (blocking) {
            blocking = false;
            compensation.get().unblocked();
        }
    }

    @Override
    public void relieve() {
        if (!blocking) {
            blocking = true;
            compensation.get().blocked();
        }
        if (isLent() && offered != lease) {
            offered = lease;
            lane.offer(lease);
        }
    }
}
