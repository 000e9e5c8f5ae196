package org.pleiad.orb.session.server;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.session.FtRequest;
import org.pleiad.orb.session.SessionClock;
import org.pleiad.orb.session.SessionConfig;
import org.pleiad.orb.session.SessionContext;
import org.pleiad.orb.session.SessionOpening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides about each request of a session whether it is executed, and keeps what was answered, so that it is executed at
 * most once and a repetition gets the original reply. The dispatcher asks it before anything else looks at the request.
 *
 * <p>Every reply is final for its identity, an exception that says COMPLETED_NO as well: a client that was told so, and
 * tries again, takes a new retention id. Otherwise a late copy of the first request could be executed after the client was
 * told that it was not.
 *
 * <p>Thread-safe; one per ORB. No lock is held while a request runs, a reply is sent or the store writes to the disk.
 */
public final class ReplyCache implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReplyCache.class);

    /** So many locks; a power of two. */
    private static final int SHELVES = 16;

    /** A session without requests is kept for this many times the retention of a reply. */
    private static final int SESSION_RETENTIONS = 12;

    private static final long UNITS_PER_MILLI = 10_000;

    private final SessionConfig config;
    private final SessionClock clock;
    private final LongSupplier numbers;
    private final SessionStore store;
    private final Budget budget;
    private final Shelf[] shelves = new Shelf[SHELVES];
    private final Sweeper sweeper;
    private final long retention;
    private final long tolerance;
    private final LongAdder repetitions = new LongAdder();

    /**
     * A cache with what its store has from an earlier life.
     *
     * @param numbers draws the numbers of sessions: unpredictable, and never the same twice
     * @param store taken over
     */
    public ReplyCache(SessionConfig config, SessionClock clock, LongSupplier numbers, SessionStore store) {
        this.config = config;
        this.clock = clock;
        this.numbers = numbers;
        this.store = store;
        this.budget = new Budget(config);
        retention = units(config.retention());
        tolerance = units(config.tolerance());
        for (int i = 0; i < SHELVES; i++) {
            shelves[i] = new Shelf(budget, store);
        }
        sweeper = new Sweeper(config.retention(), this::sweep);
        store.read(new EarlierLife(this, clock.time()));
        if (budget.sessions() > 0) {
            sweeper.start();
        }
    }

    private static long units(Duration time) {
        return time.toMillis() * UNITS_PER_MILLI;
    }

    /**
     * Begins a session for a client.
     *
     * @throws SystemException TRANSIENT, COMPLETED_NO, if there are too many
     */
    public SessionOpening open(String clientId) {
        if (clientId.isEmpty() || clientId.length() > FtRequest.MAX_CLIENT_ID) {
            throw Minor.SESSION_CONTEXT_MALFORMED.exception(
                    CompletionStatus.COMPLETED_NO, "a client id has 1 to " + FtRequest.MAX_CLIENT_ID + " characters");
        }
        long now = clock.time();
        while (true) {
            long id = numbers.getAsLong() & Long.MAX_VALUE;
            if (id != 0 && add(id, clientId, 1, now)) {
                store.opened(id, clientId);
                makeRoomForSessions(id);
                sweeper.start();
                return new SessionOpening(
                        id, now, (int) Math.max(1, config.retention().toSeconds()));
            }
        }
    }

    /** Whether the number was free. */
    boolean add(long id, String clientId, int forgottenBelow, long now) {
        Shelf shelf = shelf(id);
        synchronized (shelf) {
            if (shelf.session(id) != null) {
                return false;
            }
            shelf.add(new ServerSession(id, clientId, shelf, forgottenBelow, now));
            return true;
        }
    }

    private void makeRoomForSessions(long newcomer) {
        int start = (int) newcomer;
        for (int i = 1; i <= SHELVES && budget.tooManySessions(); i++) {
            Shelf shelf = shelves[(start + i) & (SHELVES - 1)];
            synchronized (shelf) {
                // the newcomer is the last in its own shelf, which comes last: it goes only if all others run
                shelf.forgetLeastUsed();
            }
        }
        Shelf own = shelf(newcomer);
        synchronized (own) {
            if (own.session(newcomer) == null) {
                throw Minor.SESSION_LIMIT.exception(CompletionStatus.COMPLETED_NO);
            }
        }
    }

    /** Ends a session, if it is known and nothing of it runs. */
    public void close(long id) {
        Shelf shelf = shelf(id);
        synchronized (shelf) {
            ServerSession session = shelf.session(id);
            if (session != null) {
                shelf.forget(session);
            }
        }
    }

    /**
     * Decides about a request.
     *
     * @param arrival what waits for the outcome
     * @return the execution if the caller is to carry the request out; {@code null} if the arrival has been answered, or
     *     will be
     * @throws SystemException if it is refused: it is not carried out now, and never will be under this identity
     */
    public Execution admit(FtRequest identity, SessionContext context, GiopVersion version, Repetition arrival) {
        long now = clock.time();
        Execution execution;
        byte[] reply;
        Shelf shelf = shelf(context.session());
        synchronized (shelf) {
            ServerSession session = shelf.session(context.session());
            if (session == null || !session.clientId().equals(identity.clientId())) {
                throw Minor.SESSION_UNKNOWN.exception(CompletionStatus.COMPLETED_NO);
            }
            session.used(now);
            shelf.acknowledge(session, context.acknowledgedBelow());
            execution = session.executions().get(identity.retentionId());
            if (execution == null) {
                execution = begin(session, identity, version, arrival, now);
                reply = null;
            } else {
                reply = repeat(execution, identity, version, arrival);
                execution = null;
            }
        }
        if (execution != null) {
            noteStart(execution);
        } else if (reply != null) {
            arrival.answer(reply);
        }
        return execution;
    }

    private Execution begin(
            ServerSession session, FtRequest identity, GiopVersion version, Repetition arrival, long now) {
        int retentionId = identity.retentionId();
        if (session.hasForgotten(retentionId)) {
            throw Minor.SESSION_FORGOTTEN.exception(
                    CompletionStatus.COMPLETED_NO, "request " + retentionId + " of " + identity.clientId());
        }
        // unsigned, as TimeT is
        if (Long.compareUnsigned(identity.expirationTime(), now - tolerance) < 0) {
            throw Minor.REQUEST_EXPIRED.exception(
                    CompletionStatus.COMPLETED_NO, "request " + retentionId + " of " + identity.clientId());
        }
        Execution execution = new Execution(this, session, retentionId, version, arrival);
        session.executions().put(retentionId, execution);
        session.running(1);
        return execution;
    }

    /** The reply if it is there; {@code null} if the arrival now waits for it. */
    private byte[] repeat(Execution execution, FtRequest identity, GiopVersion version, Repetition arrival) {
        repetitions.increment();
        if (execution.version() != null && execution.version() != version) {
            throw Minor.SESSION_FORGOTTEN.exception(
                    CompletionStatus.COMPLETED_NO,
                    "request " + identity.retentionId() + " came in another GIOP version before");
        }
        return switch (execution.state()) {
            case RUNNING -> {
                execution.await(arrival);
                yield null;
            }
            case FINISHED -> execution.reply();
            case LOST -> throw Execution.lost(CompletionStatus.COMPLETED_MAYBE);
        };
    }

    /** Has the store write that the request begins; if it cannot the request does not begin, now or ever. */
    private void noteStart(Execution execution) {
        try {
            store.started(execution.session().id(), execution.retentionId());
        } catch (RuntimeException failure) {
            LOG.error("the beginning of a request could not be noted down, so it is refused", failure);
            SystemException refusal = Minor.SESSION_STORE_FAILED.exception(CompletionStatus.COMPLETED_NO);
            Shelf shelf = execution.session().shelf();
            List<Repetition> waiting;
            synchronized (shelf) {
                execution.session().running(-1);
                waiting = execution.end(Execution.State.LOST, null, clock.time());
                shelf.forget(execution);
            }
            waiting.forEach(repetition -> repetition.refuse(refusal));
            throw refusal;
        }
    }

    /** Keeps a reply; returns those that wait for it. */
    List<Repetition> finished(Execution execution, byte[] reply) {
        try {
            store.finished(execution.session().id(), execution.retentionId(), reply);
        } catch (RuntimeException failure) {
            // it was carried out: the client is told, and only a restart of the server would not know the reply
            LOG.error("a reply could not be noted down", failure);
        }
        return end(execution, Execution.State.FINISHED, reply);
    }

    List<Repetition> lost(Execution execution) {
        return end(execution, Execution.State.LOST, null);
    }

    private List<Repetition> end(Execution execution, Execution.State outcome, byte[] reply) {
        ServerSession session = execution.session();
        Shelf shelf = session.shelf();
        List<Repetition> waiting;
        synchronized (shelf) {
            session.running(-1);
            waiting = execution.end(outcome, reply, clock.time());
            if (session.isAcknowledged(execution.retentionId())) {
                shelf.forget(execution);
            } else {
                shelf.keep(execution);
            }
        }
        if (budget.tooManyReplies()) {
            makeRoomForReplies((int) session.id());
        }
        return waiting;
    }

    private void makeRoomForReplies(int start) {
        for (int i = 0; i < SHELVES; i++) {
            Shelf shelf = shelves[(start + i) & (SHELVES - 1)];
            synchronized (shelf) {
                boolean more = true;
                while (more) {
                    if (!budget.tooManyReplies()) {
                        return;
                    }
                    more = shelf.forgetOldest();
                }
            }
        }
    }

    /** Takes over what an earlier life left. */
    void restore(long sessionId, int retentionId, byte[] reply, long now) {
        Shelf shelf = shelf(sessionId);
        synchronized (shelf) {
            ServerSession session = shelf.session(sessionId);
            if (session == null) {
                return;
            }
            Execution execution = new Execution(this, session, retentionId, null, null);
            execution.end(reply == null ? Execution.State.LOST : Execution.State.FINISHED, reply, now);
            session.executions().put(retentionId, execution);
            shelf.keep(execution);
        }
    }

    /** Forgets what is older than the retention. Called by the sweeper; a test may call it. */
    public void sweep() {
        long now = clock.time();
        for (Shelf shelf : shelves) {
            synchronized (shelf) {
                shelf.forgetBefore(now - retention);
                shelf.forgetUnusedSince(now - SESSION_RETENTIONS * retention);
            }
        }
    }

    private Shelf shelf(long session) {
        return shelves[(int) session & (SHELVES - 1)];
    }

    /** Sessions that are known. */
    public int sessions() {
        return budget.sessions();
    }

    /** Replies that are kept. */
    public int replies() {
        return budget.replies();
    }

    /** What these replies weigh. */
    public long replyOctets() {
        return budget.octets();
    }

    /** Repetitions that were recognised since the start. */
    public long repetitions() {
        return repetitions.sum();
    }

    @Override
    public void close() {
        sweeper.close();
        store.close();
    }
}
