package org.pleiad.orb.transport.client;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.pleiad.orb.transport.Endpoint;

/**
 * Watches the calls that drive their own input and output: a blocking read knows no deadline. One thread for all
 * connections; a call costs it nothing but a volatile write, unless its deadline is the earliest.
 */
final class Deadlines {

    /** No call is under way. */
    static final long NONE = Long.MAX_VALUE;

    private final Set<CallerDrivenConnection> watched = ConcurrentHashMap.newKeySet();
    private final Thread thread;
    private final Runnable housekeeping;
    private final long housekeepingNanos;

    /** {@link System#nanoTime} less {@link #epoch}, at which the thread wakes. */
    private volatile long wakeAt;

    private volatile boolean ended;

    /** Times are counted from here, so that they compare as plain numbers. */
    private final long epoch = System.nanoTime();

    Deadlines(String name, long housekeepingNanos, Runnable housekeeping) {
        this.housekeeping = housekeeping;
        this.housekeepingNanos = housekeepingNanos;
        thread = new Thread(this::watch, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Now, on the scale of all deadlines. */
    long now() {
        return System.nanoTime() - epoch;
    }

    void add(CallerDrivenConnection connection) {
        watched.add(connection);
    }

    void remove(CallerDrivenConnection connection) {
        watched.remove(connection);
    }

    /** To be called after a connection's deadline was set (volatile): wakes the thread if it would come too late. */
    void armed(long deadline) {
        if (deadline < wakeAt) {
            LockSupport.unpark(thread);
        }
    }

    /** Closes all connections; calls under way fail. */
    void abortAll() {
        watched.forEach(CallerDrivenConnection::abort);
    }

    /** Closes the connections to an endpoint that does not answer; calls under way fail. */
    void abandon(Endpoint endpoint) {
        for (CallerDrivenConnection connection : watched) {
            if (connection.leadsTo(endpoint)) {
                connection.abandon();
            }
        }
    }

    void end() {
        ended = true;
        LockSupport.unpark(thread);
    }

    private void watch() {
        long nextHousekeeping = now() + housekeepingNanos;
        while (!ended) {
            long now = now();
            if (now >= nextHousekeeping) {
                housekeeping.run();
                nextHousekeeping = now + housekeepingNanos;
            }
            wakeAt = Math.min(nextHousekeeping, earliest());
            // once more: a call that armed between the scan and the write above saw the old wakeAt
            long earliest = Math.min(wakeAt, earliest());
            wakeAt = earliest;
            now = now();
            if (earliest > now) {
                LockSupport.parkNanos(this, earliest - now);
            }
            expire(now());
        }
    }

    private long earliest() {
        long earliest = NONE;
        for (CallerDrivenConnection connection : watched) {
            earliest = Math.min(earliest, connection.deadline());
        }
        return earliest;
    }

    private void expire(long now) {
        for (CallerDrivenConnection connection : watched) {
            connection.expire(now);
        }
    }
}
