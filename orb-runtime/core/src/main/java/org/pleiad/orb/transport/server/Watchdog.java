package org.pleiad.orb.transport.server;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Notices lanes that are lent for longer than a tick and has followers take them over. Ticks only while there is
 * something to watch.
 */
final class Watchdog {

    /** Has a follower take a lane over. */
    interface Offer {

        /**
         * Does not block.
         *
         * @return false if no follower can be had now
         */
        boolean offer(Lane lane, long lease);

        /** No follower could be had for a while: has the lane led without servants. Does not block. */
        void starved(Lane lane, long lease);
    }

    private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    /** A lane lent for as long, and no thread to take it over: the server has more to do than it can. */
    private static final long STARVED_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** Ticks without activity before it parks. */
    private static final int IDLE_TICKS = 50;

    private static final long HOUSEKEEPING_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Thread thread;
    private final Offer offer;
    private final Runnable housekeeping;
    private volatile List<Lane> lanes = List.of();

    /** Volatile, and read after a lane's lease was set: either the leader sees this, or the watchdog the new lease. */
    private volatile boolean parked;

    private volatile boolean ended;

    /**
     * @param offer called with lanes that were lent for a tick
     * @param housekeeping done about once a second
     */
    Watchdog(String name, Offer offer, Runnable housekeeping) {
        this.offer = offer;
        this.housekeeping = housekeeping;
        thread = new Thread(this::watch, name);
        thread.setDaemon(true);
    }

    void start(List<Lane> which) {
        lanes = List.copyOf(which);
        thread.start();
    }

    /** Called whenever a lane is lent. */
    void wakeIfParked() {
        if (parked) {
            parked = false;
            LockSupport.unpark(thread);
        }
    }

    /**
     * Has a follower take a lane over before the watchdog would; if none can be had, the watchdog will try again.
     *
     * @return whether one could be had
     */
    boolean offer(Lane lane, long lease) {
        return offer.offer(lane, lease);
    }

    void end() {
        ended = true;
        LockSupport.unpark(thread);
        Termination.await(thread);
    }

    private void watch() {
        List<Lane> watched = lanes;
        long[] seen = new long[watched.size()];
        long[] offered = new long[watched.size()];
        long[] starvedAt = new long[watched.size()];
        int idleTicks = 0;
        long nextHousekeeping = System.nanoTime() + HOUSEKEEPING_NANOS;
        while (!ended) {
            idleTicks = tick(watched, seen, offered, starvedAt) ? 0 : idleTicks + 1;
            if (System.nanoTime() - nextHousekeeping >= 0) {
                housekeeping.run();
                nextHousekeeping = System.nanoTime() + HOUSEKEEPING_NANOS;
            }
            if (idleTicks < IDLE_TICKS) {
                LockSupport.parkNanos(this, TICK_NANOS);
            } else {
                parked = true;
                if (!tick(watched, seen, offered, starvedAt)) {
                    LockSupport.parkNanos(this, HOUSEKEEPING_NANOS);
                }
                parked = false;
            }
        }
    }

    /** Whether anything is lent or has changed since the last tick. */
    private boolean tick(List<Lane> watched, long[] seen, long[] offered, long[] starvedAt) {
        boolean active = false;
        for (int i = 0; i < seen.length; i++) {
            Lane lane = watched.get(i);
            long lease = lane.lease();
            if (lease != seen[i]) {
                seen[i] = lease;
                starvedAt[i] = System.nanoTime() + STARVED_NANOS;
                active = true;
            } else if (Lane.isLent(lease)) {
                active = true;
                if (offered[i] != lease) {
                    if (offer.offer(lane, lease)) {
                        offered[i] = lease;
                    } else if (System.nanoTime() - starvedAt[i] > 0) {
                        offer.starved(lane, lease);
                    }
                }
            }
        }
        return active;
    }
}
