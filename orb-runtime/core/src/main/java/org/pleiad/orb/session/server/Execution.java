package org.pleiad.orb.session.server;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.error.Minor;

/**
 * One request of a session, which runs or has run. Whoever gets one from {@link ReplyCache#admit} carries the request out and
 * calls {@link #finish} or {@link #lose}, once. Its state is guarded by the monitor of its {@link Shelf}.
 */
public final class Execution {

    /** What is known about the request. */
    enum State {
        /** It is being carried out; repetitions wait for it. */
        RUNNING,
        /** Its reply is kept. */
        FINISHED,
        /** It was begun, and how it ended is not known. */
        LOST
    }

    /** Most repetitions that wait at the same time; beyond, the newest takes the place of the oldest. */
    private static final int MAX_WAITING = 8;

    private final ReplyCache cache;
    private final ServerSession session;
    private final int retentionId;
    private final GiopVersion version;

    // guarded by the shelf
    private State state;
    private byte[] reply;
    private long finishedAt;
    private Repetition first;
    private List<Repetition> waiting = List.of();

    Execution(ReplyCache cache, ServerSession session, int retentionId, GiopVersion version, Repetition first) {
        this.cache = cache;
        this.session = session;
        this.retentionId = retentionId;
        this.version = version;
        this.first = first;
        this.state = State.RUNNING;
    }

    /** Keeps the reply, and then sends it to those that wait besides the one that is carrying the request out. */
    public void finish(byte[] wholeReply) {
        for (Repetition repetition : cache.finished(this, wholeReply)) {
            repetition.answer(wholeReply);
        }
    }

    /** The request ended in a way that leaves no reply. */
    public void lose() {
        SystemException lost = lost(CompletionStatus.COMPLETED_MAYBE);
        cache.lost(this).forEach(repetition -> repetition.refuse(lost));
    }

    /** What a repetition is told whose outcome is lost. */
    static SystemException lost(CompletionStatus completed) {
        return Minor.OUTCOME_LOST.exception(completed);
    }

    /** Lets one more arrival wait. */
    void await(Repetition repetition) {
        if (first != null && first.isSameAs(repetition)) {
            return;
        }
        if (waiting.isEmpty()) {
            waiting = new ArrayList<>(2);
        }
        if (waiting.stream().anyMatch(repetition::isSameAs)) {
            return;
        }
        if (waiting.size() == MAX_WAITING) {
            waiting.remove(0);
        }
        waiting.add(repetition);
    }

    /** Ends the waiting; returns those that did. */
    List<Repetition> end(State outcome, byte[] wholeReply, long now) {
        List<Repetition> others = waiting;
        waiting = List.of();
        first = null;
        state = outcome;
        reply = wholeReply;
        finishedAt = now;
        return others;
    }

    ServerSession session() {
        return session;
    }

    int retentionId() {
        return retentionId;
    }

    GiopVersion version() {
        return version;
    }

    State state() {
        return state;
    }

    byte[] reply() {
        return reply;
    }

    long finishedAt() {
        return finishedAt;
    }

    /** What the reply weighs, octets: with what surrounds it. */
    long octets() {
        return (reply == null ? 0 : reply.length) + 200L;
    }
}
