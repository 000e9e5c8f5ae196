package org.pleiad.orb.transport.client;

import io.netty.buffer.ByteBufAllocator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.TransportConfig;

/**
 * The caller-driven connections to one endpoint. The one given back last is taken first: it is the likeliest to be alive
 * and in the processor's cache, and those not needed grow old and are closed.
 */
final class Pool {

    private final Endpoint endpoint;
    private final TransportConfig config;
    private final Connector connector;
    private final Deadlines deadlines;
    private final ByteBufAllocator allocator;
    private final Observer observer;

    /** Shared by all pools: how many more connections may be opened. */
    private final Semaphore budget;

    private final AtomicInteger open = new AtomicInteger();

    /** Bounded by the number of open connections. */
    private final ConcurrentLinkedDeque<CallerDrivenConnection> idle = new ConcurrentLinkedDeque<>();

    Pool(
            Endpoint endpoint,
            TransportConfig config,
            Connector connector,
            Deadlines deadlines,
            ByteBufAllocator allocator,
            Observer observer,
            Semaphore budget) {
        this.endpoint = endpoint;
        this.config = config;
        this.connector = connector;
        this.deadlines = deadlines;
        this.allocator = allocator;
        this.observer = observer;
        this.budget = budget;
    }

    /**
     * A connection for the current thread alone.
     *
     * @return {@code null} if as many as allowed are open and busy
     */
    CallerDrivenConnection checkOut(Connector.Patience patience) {
        CallerDrivenConnection connection;
        while ((connection = idle.pollFirst()) != null) {
            if (connection.isUsable(deadlines.now())) {
                return connection;
            }
            closed("closed by the peer while idle");
        }
        if (open.incrementAndGet() > config.maxConnectionsPerEndpoint()) {
            open.decrementAndGet();
            return null;
        }
        if (!budget.tryAcquire()) {
            open.decrementAndGet();
            return null;
        }
        boolean opened = false;
        try {
            connection = CallerDrivenConnection.open(endpoint, config, connector, deadlines, allocator, patience);
            opened = true;
            observer.opened(endpoint, false);
            return connection;
        } finally {
            if (!opened) {
                giveBack();
            }
        }
    }

    /** Whether one is open: in use, or idle and not closed by the peer. */
    boolean isConnected() {
        CallerDrivenConnection connection;
        while ((connection = idle.pollFirst()) != null) {
            if (connection.isUsable(deadlines.now())) {
                idle.addFirst(connection);
                return true;
            }
            closed("closed by the peer while idle");
        }
        return open.get() > 0;
    }

    /** Gives a connection back after a call, whether it is still open or not. */
    void checkIn(CallerDrivenConnection connection) {
        if (connection.isOpen()) {
            idle.addFirst(connection);
        } else {
            closed("its call failed");
        }
    }

    private void closed(String reason) {
        giveBack();
        observer.closed(endpoint, false, reason);
    }

    private void giveBack() {
        open.decrementAndGet();
        budget.release();
    }

    /** When the idle connection that was not used for longest was used; {@link Long#MAX_VALUE} if none is idle. */
    long oldestUse() {
        CallerDrivenConnection oldest = idle.peekLast();
        return oldest == null ? Long.MAX_VALUE : oldest.lastUsed();
    }

    /** Closes the idle connection that was not used for longest; whether there was one. */
    boolean closeOldest() {
        CallerDrivenConnection oldest = idle.pollLast();
        if (oldest == null) {
            return false;
        }
        oldest.close();
        closed("to make room, or at the end");
        return true;
    }

    /** Closes idle connections that were not used for long, and those that the peer has closed. */
    void closeStale() {
        long now = deadlines.now();
        long limit = now - config.idleTimeout().toNanos();
        List<CallerDrivenConnection> keep = new ArrayList<>();
        CallerDrivenConnection connection;
        while ((connection = idle.pollLast()) != null) {
            if (connection.lastUsed() > limit && connection.isUsable(now)) {
                keep.add(connection);
            } else {
                connection.close();
                closed("idle, or closed by the peer");
            }
        }
        keep.forEach(idle::addLast);
    }

    /** Closes all idle connections. */
    void closeAll() {
        while (closeOldest()) {
            // until none is left
        }
    }
}
