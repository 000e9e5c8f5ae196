package org.pleiad.orb.client;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.pleiad.orb.policy.HeartbeatPolicy;
import org.pleiad.orb.transport.Endpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The heartbeats of an ORB: one for each server and policy, however many references there are. They go on as long as a reference
 * by which the server was called can still be used, which the collector of garbage knows. Thread-safe.
 */
final class Heartbeats {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeats.class);

    /** Servers beyond are called without heartbeats. */
    private static final int MOST = 1_000;

    private final CallingSide side;

    /** Bounded by {@link #MOST}. */
    private final Map<Key, WeakReference<Heartbeat>> beating = new ConcurrentHashMap<>();

    /** Begins heartbeats, never waits; {@code null} before the first. Guarded by {@code this}. */
    private ScheduledThreadPoolExecutor timer;

    private boolean closed;

    private record Key(Endpoint endpoint, long intervalNanos, long timeoutNanos) {}

    Heartbeats(CallingSide side) {
        this.side = side;
    }

    /**
     * The heartbeat of a server, to be held by whoever wants it to go on; it has begun.
     *
     * @return {@code null} if there are too many, or the ORB has ended
     */
    synchronized Heartbeat of(Target target, HeartbeatPolicy policy) {
        Key key = new Key(target.endpoint(), policy.intervalNanos(), policy.timeoutNanos());
        WeakReference<Heartbeat> known = beating.get(key);
        Heartbeat heartbeat = known == null ? null : known.get();
        if (heartbeat != null && !heartbeat.hasEnded()) {
            return heartbeat;
        }
        if (closed || (known == null && beating.size() >= MOST)) {
            return null;
        }
        heartbeat = new Heartbeat(side, target, policy);
        WeakReference<Heartbeat> held = new WeakReference<>(heartbeat);
        beating.put(key, held);
        next(key, held, 0);
        return heartbeat;
    }

    private void next(Key key, WeakReference<Heartbeat> held, long afterNanos) {
        try {
            timer().schedule(() -> beat(key, held), afterNanos, TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException ending) {
            LOG.trace("the ORB ends", ending);
        }
    }

    private synchronized ScheduledThreadPoolExecutor timer() {
        if (closed) {
            throw new RejectedExecutionException("closed");
        }
        if (timer == null) {
            timer = new ScheduledThreadPoolExecutor(1, task -> {
                Thread thread = new Thread(task, "pleiad-heartbeats");
                thread.setDaemon(true);
                return thread;
            });
        }
        return timer;
    }

    private void beat(Key key, WeakReference<Heartbeat> held) {
        Heartbeat heartbeat = held.get();
        if (heartbeat == null) {
            beating.remove(key, held);
            return;
        }
        heartbeat.beat(() -> beaten(key, held));
    }

    private void beaten(Key key, WeakReference<Heartbeat> held) {
        Heartbeat heartbeat = held.get();
        if (heartbeat == null || heartbeat.hasEnded()) {
            beating.remove(key, held);
        } else {
            next(key, held, key.intervalNanos());
        }
    }

    /** The ORB has ended: there are no more. */
    synchronized void close() {
        closed = true;
        if (timer != null) {
            timer.shutdownNow();
        }
    }
}
