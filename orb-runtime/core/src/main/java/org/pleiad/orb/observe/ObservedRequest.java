package org.pleiad.orb.observe;

/**
 * One request that somebody looks at: its beginning, until its end is known. Made by {@link Observer}; used by one thread at
 * a time.
 */
public final class ObservedRequest {
    private final RequestLog log;
    private final boolean outgoing;
    private final long began = System.nanoTime();
    private final RequestSentEvent sent;
    private final RequestServedEvent served;

    ObservedRequest(RequestLog log, boolean outgoing) {
        this.log = log;
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
        if (log != null) {
            log.write(outgoing, operation, peer, requestId, outcome, octetsSent, octetsReceived, nanos);
        }
    }
}
