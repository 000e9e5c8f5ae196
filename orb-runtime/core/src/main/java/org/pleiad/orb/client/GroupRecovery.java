package org.pleiad.orb.client;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.error.Vendor;

/**
 * Decides whether a request to a group is sent again, and to which member. Its identity makes that safe although it may have
 * been executed (CORBA 3.3 FT, 23.2.4), and a group without its primary is expected to have another one soon: so all
 * addresses are tried in rounds, with pauses, until the call's deadline. Runs on the caller's thread.
 */
final class GroupRecovery {
    /** Each of them is a level deeper in the stack of stubs that repeat by calling themselves. */
    private static final int MAX_ATTEMPTS = 1_000;

    /** Rounds in which those members that could be reached have all said that they know no such group, until they are believed. */
    private static final int ROUNDS_UNTIL_GONE = 5;

    private static final long LONGEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    /** Of our own exceptions' minor codes: those of this vendor. */
    private static final int VENDOR_MASK = 0xFFFFF000;

    private final CallingSide side;
    private final ObjectDelegate delegate;
    private final Attempt attempt;

    GroupRecovery(CallingSide side, ObjectDelegate delegate, Attempt attempt) {
        this.side = side;
        this.delegate = delegate;
        this.attempt = attempt;
    }

    /**
     * Whether to send the request again, to where the attempt points now.
     *
     * @param failure of the transport, or of a member that does not answer for the group
     */
    boolean mayRepeat(SystemException failure) {
        if (!isPassing(failure)) {
            return false;
        }
        if (failure.completed != CompletionStatus.COMPLETED_NO) {
            attempt.leftUncertain(failure);
        }
        return goOn(failure);
    }

    /** Interrupts and the end of the ORB are for good. */
    private static boolean isPassing(SystemException failure) {
        return (isCommunication(failure) || failure instanceof org.omg.CORBA.TIMEOUT)
                && !Minor.CALL_INTERRUPTED.matches(failure)
                && !Minor.CALL_CANCELLED.matches(failure)
                && !Minor.SHUT_DOWN_DURING_CALL.matches(failure)
                && !Minor.TOO_MANY_FORWARDS.matches(failure)
                && !Minor.TOO_MANY_ASYNC_CALLS.matches(failure);
    }

    private static boolean isCommunication(SystemException failure) {
        return failure instanceof org.omg.CORBA.COMM_FAILURE
                || failure instanceof org.omg.CORBA.TRANSIENT
                || failure instanceof org.omg.CORBA.NO_RESPONSE;
    }

    /**
     * What a member's exception means.
     *
     * @return whether to send the request again; if not, the exception is the outcome
     */
    boolean mayRepeatAfterReply(SystemException exception) {
        if (isCommunication(exception)) {
            // a servant may raise these, too; then every member says the same
            return (isOurs(exception) || attempt.rounds() == 0) && mayRepeat(exception);
        }
        if (exception instanceof org.omg.CORBA.OBJECT_NOT_EXIST
                && exception.completed == CompletionStatus.COMPLETED_NO) {
            return attempt.unknownHere() && attempt.rounds() < ROUNDS_UNTIL_GONE && goOn(exception);
        }
        if (Minor.GROUP_REQUEST_EXPIRED.matches(exception) && attempt.isFirst()) {
            exception.completed = CompletionStatus.COMPLETED_NO;
        } else if (!isOfAccess(exception)) {
            attempt.settled();
        }
        return false;
    }

    /** Whether it is the word of an access point: what failed within a servant is passed on as COMPLETED_MAYBE. */
    private static boolean isOurs(SystemException exception) {
        return Minor.GROUP_OUTCOME_UNKNOWN.matches(exception)
                || (exception.completed == CompletionStatus.COMPLETED_NO
                        && (exception.minor & VENDOR_MASK) == Vendor.PLEIAD.vmcid());
    }

    /** Whether it may be said by a member that has not looked whether it knows the request. */
    private static boolean isOfAccess(SystemException exception) {
        return exception.completed == CompletionStatus.COMPLETED_NO
                && (isCommunication(exception)
                        || exception instanceof org.omg.CORBA.OBJECT_NOT_EXIST
                        || exception instanceof org.omg.CORBA.OBJ_ADAPTER
                        || exception instanceof org.omg.CORBA.NO_PERMISSION
                        || exception instanceof org.omg.CORBA.NO_RESOURCES
                        || exception instanceof org.omg.CORBA.TIMEOUT);
    }

    private boolean goOn(SystemException failure) {
        new Binding(side, delegate, attempt).requireReconnecting(failure);
        if (attempt.times().isOver() || !attempt.isRepeatable() || attempt.sent() >= MAX_ATTEMPTS) {
            return false;
        }
        if (attempt.nextMember(failure)) {
            return true;
        }
        if (!pause(attempt.rounds())) {
            return false;
        }
        attempt.nextRound(delegate.original(), delegate.first());
        return true;
    }

    /** Waits before another round; whether there is still time for one. */
    private boolean pause(int round) {
        RetryConfig config = side.config().retry();
        long nanos = config.firstPause().toNanos() << Math.min(round, 20);
        nanos = Math.min(
                nanos <= 0 ? Long.MAX_VALUE : nanos,
                Math.min(config.longestPause().toNanos(), LONGEST_PAUSE_NANOS));
        // clients that failed together must not come back together
        nanos = nanos / 2 + ThreadLocalRandom.current().nextLong(nanos / 2 + 1);
        return nanos < attempt.times().remainingNanos() && attempt.pause(nanos);
    }
}
