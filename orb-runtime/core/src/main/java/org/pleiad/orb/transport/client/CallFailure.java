package org.pleiad.orb.transport.client;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.transport.Endpoint;

/** Makes the exceptions of failed calls, each with a completion status that is true. */
final class CallFailure {

    private CallFailure() {}

    static SystemException unreachable(Endpoint endpoint, Throwable cause) {
        return Minor.CONNECT_FAILED.exception(CompletionStatus.COMPLETED_NO, endpoint + ": " + reason(cause), cause);
    }

    /** Nothing of a request is looked at before both sides have agreed. */
    static SystemException handshakeRefused(Endpoint endpoint, Throwable cause) {
        return Minor.TLS_HANDSHAKE_REFUSED.exception(
                CompletionStatus.COMPLETED_NO, endpoint + ": " + reason(cause), cause);
    }

    static SystemException closedByPeer(Endpoint endpoint) {
        return Minor.CLOSED_BY_PEER.exception(CompletionStatus.COMPLETED_NO, endpoint.toString());
    }

    static SystemException broken(Endpoint endpoint, boolean sent, Throwable cause) {
        return Minor.CONNECTION_BROKEN.exception(completed(sent), endpoint + ": " + reason(cause), cause);
    }

    static SystemException silent(Endpoint endpoint, boolean sent) {
        return Minor.HEARTBEAT_UNANSWERED.exception(completed(sent), endpoint.toString());
    }

    static SystemException timedOut(Endpoint endpoint, boolean sent) {
        return Minor.CALL_TIMED_OUT.exception(
                completed(sent),
                sent ? "no reply from " + endpoint : "the request to " + endpoint + " could not be sent");
    }

    static SystemException interrupted(Endpoint endpoint, boolean sent) {
        return Minor.CALL_INTERRUPTED.exception(completed(sent), "it waited for " + endpoint);
    }

    static SystemException cancelled(Endpoint endpoint, boolean sent) {
        return Minor.CALL_CANCELLED.exception(completed(sent), "it waited for " + endpoint);
    }

    static SystemException refusedByPeer(Endpoint endpoint) {
        return Minor.MESSAGE_ERROR_RECEIVED.exception(CompletionStatus.COMPLETED_MAYBE, endpoint.toString());
    }

    static SystemException protocolBroken(Endpoint endpoint, String detail) {
        return Minor.PEER_BROKE_PROTOCOL.exception(CompletionStatus.COMPLETED_MAYBE, endpoint + ": " + detail);
    }

    static SystemException tooManyCalls(Endpoint endpoint, int limit) {
        return Minor.TOO_MANY_CALLS.exception(CompletionStatus.COMPLETED_NO, limit + " to " + endpoint);
    }

    static SystemException shutDown(boolean sent) {
        return sent
                ? Minor.SHUT_DOWN_DURING_CALL.exception(CompletionStatus.COMPLETED_MAYBE)
                : Minor.ORB_SHUT_DOWN.exception(CompletionStatus.COMPLETED_NO);
    }

    private static CompletionStatus completed(boolean sent) {
        return sent ? CompletionStatus.COMPLETED_MAYBE : CompletionStatus.COMPLETED_NO;
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
