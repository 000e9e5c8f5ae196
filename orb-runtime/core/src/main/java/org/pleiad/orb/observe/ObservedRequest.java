package org.pleiad.orb.observe;

/**
 * One request that somebody looks at: its beginning, until its end is known. Made by {@link Observer}; used by one thread at
 * a time.
 */
public final class ObservedRequest {
    /** Outcome of a request that wanted no reply, or whose client cancelled it. */
    public static final String NO_REPLY = "no reply";

    /** Outcome of a request whose call goes on by another one. */
    public static final String REPEATED = "sent again, or elsewhere";

    private final RequestLog log;

    /** Null: nobody watches. */
    private final Traffic traffic;

    private final boolean outgoing;
    private final long began = System.nanoTime();
    private final RequestSentEvent sent;
    private final RequestServedEvent served;

    /** Volatile: read by those who look at what is under way. */
    private volatile String operation = "";

    private volatile String peer = "";
    private volatile long beganMillis;

    ObservedRequest(RequestLog log, Traffic traffic, boolean outgoing) {
        this.log = log;
        this.traffic = traffic;
        this.outgoing = outgoing;
        sent = outgoing && RequestSentEvent.PROBE.isEnabled() ? new RequestSentEvent() : null;
        served = !outgoing && RequestServedEvent.PROBE.isEnabled() ? new RequestServedEvent() : null;
        if (sent != null) {
            sent.begin();
        }
        if (served != null) {
            served.begin();
        }
    }

    /**
     * What the request is; to be told at once.
     *
     * @param peer where it goes or comes from
     */
    public void began(String operation, Object peer) {
        if (traffic != null) {
            this.operation = operation;
            this.peer = String.valueOf(peer);
            beganMillis = System.currentTimeMillis();
            traffic.began(this);
        }
    }

    String operation() {
        return operation;
    }

    String peer() {
        return peer;
    }

    boolean isOutgoing() {
        return outgoing;
    }

    /** In milliseconds since 1970. */
    long beganMillis() {
        return beganMillis;
    }

    /**
     * The request has ended.
     *
     * @param peer where it went or came from; its text is shown
     * @param outcome reply status, or the failure
     * @param octetsSent of the request on the calling side, of the reply on the serving one
     * @param octetsReceived the other way round; 0 if nothing came
     */
    public void ended(
            String operation, Object peer, int requestId, String outcome, int octetsSent, int octetsReceived) {
        long nanos = System.nanoTime() - began;
        if (sent != null) {
            sent.end();
            if (sent.shouldCommit()) {
                sent.operation = operation;
                sent.peer = String.valueOf(peer);
                sent.requestId = requestId;
                sent.outcome = outcome;
                sent.octetsSent = octetsSent;
                sent.octetsReceived = octetsReceived;
                sent.commit();
            }
        }
        if (served != null) {
            served.end();
            if (served.shouldCommit()) {
                served.operation = operation;
                served.peer = String.valueOf(peer);
                served.requestId = requestId;
                served.outcome = outcome;
                served.octetsSent = octetsSent;
                served.octetsReceived = octetsReceived;
                served.commit();
            }
        }
        if (traffic != null) {
            traffic.ended(this, operation, String.valueOf(peer), outcome, octetsSent, octetsReceived, nanos);
        }
        if (log != null) {
            log.write(outgoing, operation, peer, requestId, outcome, octetsSent, octetsReceived, nanos);
        }
    }
}
