package org.pleiad.orb.session.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A share of the sessions and of their replies, under one monitor, so that clients seldom meet at a lock. Its own monitor
 * guards all that is in it; methods are called with it held.
 */
final class Shelf {
    private final Map<Long, ServerSession> sessions = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Execution> finished = new LinkedHashSet<>();
    private final Budget budget;
    private final SessionStore store;

    Shelf(Budget budget, SessionStore store) {
        this.budget = budget;
        this.store = store;
    }

    /** A session, which counts as used now; {@code null} if it is not known. */
    ServerSession session(long id) {
        return sessions.get(id);
    }

    void add(ServerSession session) {
        sessions.put(session.id(), session);
        budget.sessions(1);
    }

    /** Puts the reply of an execution that has just ended at the end of the row. */
    void keep(Execution execution) {
        finished.add(execution);
        budget.replies(1, execution.octets());
    }

    /** Forgets one that has ended; its id is refused from now on. */
    void forget(Execution execution) {
        ServerSession session = execution.session();
        session.forgetUpTo(execution.retentionId());
        session.executions().remove(execution.retentionId());
        if (finished.remove(execution)) {
            budget.replies(-1, -execution.octets());
        }
        store.forgotten(session.id(), execution.retentionId(), session.forgottenBelow());
    }

    /** Forgets the reply that was finished first; whether there was one. */
    boolean forgetOldest() {
        Iterator<Execution> oldest = finished.iterator();
        if (!oldest.hasNext()) {
            return false;
        }
        forget(oldest.next());
        return true;
    }

    /** Forgets what was finished before a time. */
    void forgetBefore(long time) {
        while (!finished.isEmpty()) {
            Execution oldest = finished.iterator().next();
            if (oldest.finishedAt() >= time) {
                return;
            }
            forget(oldest);
        }
    }

    /** Drops the replies that the client has, and those that it gave up. */
    void acknowledge(ServerSession session, int below) {
        int from = session.acknowledgedBelow();
        if (below <= from) {
            return;
        }
        session.acknowledge(below);
        if (below - from <= session.executions().size()) {
            for (int id = from; id < below; id++) {
                drop(session.executions().get(id));
            }
        } else {
            // a leap: what is here is fewer than the ids between
            session.executions().values().stream()
                    .filter(execution -> session.isAcknowledged(execution.retentionId()))
                    .toList()
                    .forEach(this::drop);
        }
    }

    private void drop(Execution execution) {
        if (execution != null && execution.state() != Execution.State.RUNNING) {
            forget(execution);
        }
    }

    /** Forgets a session with all its replies, unless one of its requests is running; whether it did. */
    boolean forget(ServerSession session) {
        if (session.running() > 0) {
            return false;
        }
        session.executions().values().forEach(execution -> {
            if (finished.remove(execution)) {
                budget.replies(-1, -execution.octets());
            }
        });
        sessions.remove(session.id());
        budget.sessions(-1);
        store.closed(session.id());
        return true;
    }

    /** Forgets the session unused for longest, of those that can be; whether there was one. */
    boolean forgetLeastUsed() {
        for (ServerSession session : sessions.values()) {
            if (session.running() == 0) {
                return forget(session);
            }
        }
        return false;
    }

    /** Forgets sessions not used since a time. */
    void forgetUnusedSince(long time) {
        Iterator<ServerSession> inOrder = sessions.values().stream()
                .takeWhile(session -> session.lastUsed() < time)
                .toList()
                .iterator();
        inOrder.forEachRemaining(this::forget);
    }
}
