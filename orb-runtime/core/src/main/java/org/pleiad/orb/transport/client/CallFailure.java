package org.pleiad.orb.transport.client;

import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.pleiad.orb.transport.TcpEndpoint;

/** Makes the exceptions of failed calls, each with a completion status that is true. */
final class CallFailure {

    private CallFailure() {}

    static SystemException unreachable(TcpEndpoint endpoint, Throwable cause) {
        return caused(
                new TRANSIENT(
                        "cannot connect to " + endpoint + ": " + cause.getMessage(), 0, CompletionStatus.COMPLETED_NO),
                cause);
    }

    static SystemException closedByPeer(TcpEndpoint endpoint) {
        return new TRANSIENT(
                endpoint + " closed the connection in order before it handled the request; try again",
                0,
                CompletionStatus.COMPLETED_NO);
    }

    static SystemException broken(TcpEndpoint endpoint, boolean sent, Throwable cause) {
        return caused(
                new COMM_FAILURE("the connection to " + endpoint + " broke: " + cause.getMessage(), 0, completed(sent)),
                cause);
    }

    static SystemException timedOut(TcpEndpoint endpoint, boolean sent) {
        return new TIMEOUT(
                sent
                        ? "no reply from " + endpoint + " in time"
                        : "the request to " + endpoint + " could not be sent in time",
                0,
                completed(sent));
    }

    static SystemException interrupted(TcpEndpoint endpoint, boolean sent) {
        return new COMM_FAILURE("the thread was interrupted while it waited for " + endpoint, 0, completed(sent));
    }

    static SystemException refusedByPeer(TcpEndpoint endpoint) {
        return new COMM_FAILURE(
                endpoint
                        + " answered MessageError: it did not understand the request, or the request was too long for it",
                0,
                CompletionStatus.COMPLETED_MAYBE);
    }

    static SystemException protocolBroken(TcpEndpoint endpoint, String reason) {
        return new COMM_FAILURE(endpoint + " broke the protocol: " + reason, 0, CompletionStatus.COMPLETED_MAYBE);
    }

    static SystemException tooManyCalls(TcpEndpoint endpoint, int limit) {
        return new TRANSIENT(
                limit + " calls to " + endpoint + " are under way already; raise maxPendingCalls",
                0,
                CompletionStatus.COMPLETED_NO);
    }

    static SystemException shutDown(boolean sent) {
        return sent
                ? new COMM_FAILURE("the ORB was shut down during the call", 0, CompletionStatus.COMPLETED_MAYBE)
                : new BAD_INV_ORDER("the ORB was shut down", 0, CompletionStatus.COMPLETED_NO);
    }

    private static CompletionStatus completed(boolean sent) {
        return sent ? CompletionStatus.COMPLETED_MAYBE : CompletionStatus.COMPLETED_NO;
    }

    private static SystemException caused(SystemException failure, Throwable cause) {
        failure.initCause(cause);
        return failure;
    }
}
