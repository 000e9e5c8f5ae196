package org.pleiad.orb.transport.server;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.transport.Bidirectional;
import org.pleiad.orb.transport.InboundHandler;

/** The open incoming connections of one transport, kept below a limit. */
final class Connections {

    private final InboundHandler handler;
    private final Bidirectional directions;
    private final Observer observer;
    private final int limit;
    private final Peers peers;
    private final Set<IncomingConnection> open = ConcurrentHashMap.newKeySet();

    /** Set when the transport closes; from then on whoever handles a message wakes the closer. */
    private volatile boolean closing;

    Connections(InboundHandler handler, Bidirectional directions, Observer observer, int limit, Peers peers) {
        this.handler = handler;
        this.directions = directions;
        this.observer = observer;
        this.limit = limit;
        this.peers = peers;
    }

    Bidirectional directions() {
        return directions;
    }

    InboundHandler handler() {
        return handler;
    }

    /**
     * Takes a new connection in; at the limit the least recently used idle one is closed for it.
     *
     * @return false if there is no room
     */
    boolean admit(IncomingConnection connection) {
        if (closing) {
            return false;
        }
        Peers.Peer peer = peers.enter(connection.peer());
        if (peer == null) {
            return false;
        }
        connection.countedFor(peer);
        if (!makeRoom()) {
            peers.leave(connection.peer());
            return false;
        }
        open.add(connection);
        observer.opened(connection, true);
        return true;
    }

    private boolean makeRoom() {
        if (open.size() >= limit) {
            IncomingConnection idle = open.stream()
                    .filter(each -> each.underWay() == 0 && !each.awaitsReplies())
                    .min(Comparator.comparing(IncomingConnection::isCallbackPath)
                            .thenComparingLong(each -> each.lastUsed() - System.nanoTime()))
                    .orElse(null);
            if (idle == null) {
                return false;
            }
            remove(idle, "to make room");
            idle.closeInOrder();
        }
        return true;
    }

    void remove(IncomingConnection connection) {
        remove(connection, connection.endReason());
        signalIfClosing();
    }

    private void remove(IncomingConnection connection, String reason) {
        if (open.remove(connection)) {
            peers.leave(connection.peer());
            observer.closed(connection, true, reason);
        }
    }

    /** A message was handled to the end. */
    void handled() {
        signalIfClosing();
    }

    private void signalIfClosing() {
        if (closing) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    /** Called about once a second. */
    void closeStalled() {
        long now = System.nanoTime();
        open.forEach(connection -> {
            connection.closeIfStalled(now);
            connection.closeIfIdle(now);
        });
    }

    /**
     * Stops reading, waits for what is under way, closes all in order.
     *
     * @param ownRequests requests of the calling thread, which it cannot wait for
     */
    void close(long graceNanos, int ownRequests) {
        closing = true;
        open.forEach(IncomingConnection::drain);
        await(
                graceNanos,
                () -> open.stream().mapToInt(IncomingConnection::underWay).sum() <= ownRequests);
        open.forEach(IncomingConnection::closeInOrder);
        await(TimeUnit.SECONDS.toNanos(1), open::isEmpty);
        open.forEach(connection -> connection.channel().close());
    }

    private synchronized void await(long nanos, java.util.function.BooleanSupplier condition) {
        long deadline = System.nanoTime() + nanos;
        boolean interrupted = false;
        while (!condition.getAsBoolean()) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                break;
            }
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException stopWaiting) {
                interrupted = true;
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
