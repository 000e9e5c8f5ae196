package org.pleiad.orb.observe;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * Is told what an ORB does; one for each ORB. Counts always; makes flight recorder events while somebody records them, and
 * log lines if the ORB was configured so. Called on any thread; never blocks, never throws.
 *
 * <p>A counter costs an uncontended addition. Events and lines that nobody wants cost a branch.
 */
public final class Observer {
    /** Null: no log. */
    private final RequestLog log;

    private final LongAdder requestsSent = new LongAdder();
    private final LongAdder requestsReceived = new LongAdder();
    private final LongAdder timeouts = new LongAdder();
    private final LongAdder retries = new LongAdder();
    private final LongAdder forwards = new LongAdder();
    private final LongAdder duplicatesSuppressed = new LongAdder();
    private final LongAdder repliesReplayed = new LongAdder();
    private final LongAdder repeatsRefused = new LongAdder();
    private final LongAdder requestsRefused = new LongAdder();
    private final LongAdder connectionsOpened = new LongAdder();
    private final LongAdder connectionsAccepted = new LongAdder();
    private final LongAdder connectionsClosed = new LongAdder();

    /** Volatile: set while the ORB is put together, read by whoever asks. */
    private volatile LongSupplier cachedReplies = () -> 0;

    private volatile LongSupplier cachedReplyOctets = () -> 0;

    private final OpenPeers openPeers = new OpenPeers();

    /** Null: nobody watches. Volatile: requests look at it without a lock. */
    private volatile Traffic traffic;

    /** How many watch; guarded by this. */
    private int watchers;

    /** One that writes no log. */
    public Observer() {
        this(false);
    }

    /**
     * An observer.
     *
     * @param logRequests whether the logger {@code org.pleiad.orb.requests} gets a line for each request
     */
    public Observer(boolean logRequests) {
        log = RequestLog.ifWanted(logRequests);
    }

    /** A request is about to be sent; {@code null} if nobody looks at requests. */
    public ObservedRequest sending() {
        requestsSent.increment();
        Traffic watched = traffic;
        return watched == null && log == null && !RequestSentEvent.PROBE.isEnabled()
                ? null
                : new ObservedRequest(log, watched, true);
    }

    /** A request has come; {@code null} if nobody looks at requests. */
    public ObservedRequest serving() {
        requestsReceived.increment();
        Traffic watched = traffic;
        return watched == null && log == null && !RequestServedEvent.PROBE.isEnabled()
                ? null
                : new ObservedRequest(log, watched, false);
    }

    /** A request is refused for want of room: nothing of it has been done, and the client is told so. */
    public void refused() {
        requestsRefused.increment();
    }

    /** A call ended because its time was over. */
    public void timedOut() {
        timeouts.increment();
    }

    /** A call is sent on by a server's LOCATION_FORWARD. */
    public void forwarded(String operation, Object from, Object to, boolean permanent) {
        forwards.increment();
        if (ForwardFollowedEvent.PROBE.isEnabled()) {
            ForwardFollowedEvent event = new ForwardFollowedEvent();
            event.operation = operation;
            event.from = String.valueOf(from);
            event.to = String.valueOf(to);
            event.permanent = permanent;
            event.commit();
        }
    }

    /**
     * A request is sent again.
     *
     * @param peer where it failed
     * @param attempt number of the attempt that begins: 2 for the first repetition
     */
    public void retried(String operation, Object peer, Throwable failure, int attempt) {
        retries.increment();
        if (RetriedEvent.PROBE.isEnabled()) {
            RetriedEvent event = new RetriedEvent();
            event.operation = operation;
            event.peer = String.valueOf(peer);
            event.failure = String.valueOf(failure);
            event.attempt = attempt;
            event.commit();
        }
    }

    /**
     * A repeated request is not executed.
     *
     * @param client its client's identity
     * @param answered whether the reply was there already; otherwise the repetition waits for the execution under way
     */
    public void duplicateSuppressed(String operation, String client, long retentionId, boolean answered) {
        duplicatesSuppressed.increment();
        if (answered) {
            repliesReplayed.increment();
        }
        if (DuplicateSuppressedEvent.PROBE.isEnabled()) {
            DuplicateSuppressedEvent event = new DuplicateSuppressedEvent();
            event.operation = operation;
            event.client = client;
            event.retentionId = retentionId;
            event.answered = answered;
            event.commit();
        }
    }

    /** A request is refused since it may have been executed before. */
    public void repeatRefused(String operation, String client, long retentionId, String reason) {
        repeatsRefused.increment();
        if (RepeatRefusedEvent.PROBE.isEnabled()) {
            RepeatRefusedEvent event = new RepeatRefusedEvent();
            event.operation = operation;
            event.client = client;
            event.retentionId = retentionId;
            event.reason = reason;
            event.commit();
        }
    }

    /**
     * A connection is open.
     *
     * @param accepted whether the peer opened it
     */
    public void opened(Object peer, boolean accepted) {
        (accepted ? connectionsAccepted : connectionsOpened).increment();
        openPeers.opened(peer, accepted);
        if (ConnectionOpenedEvent.PROBE.isEnabled()) {
            ConnectionOpenedEvent event = new ConnectionOpenedEvent();
            event.peer = String.valueOf(peer);
            event.accepted = accepted;
            event.commit();
        }
    }

    /** A connection that was open has ended; to be told once. */
    public void closed(Object peer, boolean accepted, String reason) {
        connectionsClosed.increment();
        if (openPeers.closed(peer, accepted)) {
            Traffic watched = traffic;
            if (watched != null) {
                watched.gone(String.valueOf(peer), accepted);
            }
        }
        if (ConnectionClosedEvent.PROBE.isEnabled()) {
            ConnectionClosedEvent event = new ConnectionClosedEvent();
            event.peer = String.valueOf(peer);
            event.accepted = accepted;
            event.reason = reason;
            event.commit();
        }
    }

    /** Where to ask for the size of the reply cache. */
    public void replyCache(LongSupplier replies, LongSupplier octets) {
        cachedReplies = replies;
        cachedReplyOctets = octets;
    }

    OpenPeers openPeers() {
        return openPeers;
    }

    /**
     * From now on requests are counted by operation and by peer, which costs each of them some 200 nanoseconds, until all
     * that called this have closed what they got. They share the counts.
     */
    public synchronized Traffic watch() {
        watchers++;
        Traffic watched = traffic;
        if (watched == null) {
            watched = new Traffic(this);
            traffic = watched;
        }
        return watched;
    }

    synchronized void unwatch() {
        if (--watchers == 0) {
            traffic = null;
        }
    }

    /** All counters now. */
    public Statistics statistics() {
        long closed = connectionsClosed.sum();
        long opened = connectionsOpened.sum();
        long accepted = connectionsAccepted.sum();
        return new Statistics(
                requestsSent.sum(),
                requestsReceived.sum(),
                timeouts.sum(),
                retries.sum(),
                forwards.sum(),
                duplicatesSuppressed.sum(),
                repliesReplayed.sum(),
                repeatsRefused.sum(),
                opened,
                accepted,
                closed,
                Math.max(0, opened + accepted - closed),
                cachedReplies.getAsLong(),
                cachedReplyOctets.getAsLong(),
                requestsRefused.sum());
    }
}
