package org.pleiad.orb.client;

import java.util.concurrent.ThreadLocalRandom;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.policy.Delivery;
import org.pleiad.orb.policy.Rebinding;

/**
 * Decides whether a failed request is sent again, and where. A request that may have been executed is sent again only under
 * the identity by which its server recognises it, or if the program said that it may be executed twice. Runs on the caller's thread.
 */
final class Recovery {
    /** Each of them is a level deeper in the stack of stubs that repeat by calling themselves. */
    private static final int MAX_REPETITIONS = 200;

    /** Rounds for a request whose outcome is known to a server that cannot be reached at the moment. */
    private static final int ROUNDS_FOR_CERTAINTY = 3;

    private final CallingSide side;
    private final ObjectDelegate delegate;
    private final Attempt attempt;

    Recovery(CallingSide side, ObjectDelegate delegate, Attempt attempt) {
        this.side = side;
        this.delegate = delegate;
        this.attempt = attempt;
    }

    /**
     * Whether to send the request again, to where the attempt points now.
     *
     * @param failure of the transport, or of a server that could not take the request
     * @throws org.omg.CORBA.REBIND if the program does not want the reference bound anew
     */
    boolean mayRepeat(SystemException failure) {
        if (attempt.isOfGroup()) {
            return new GroupRecovery(side, delegate, attempt).mayRepeat(failure);
        }
        if (!isPassing(failure)) {
            return false;
        }
        if (failure.completed != CompletionStatus.COMPLETED_NO) {
            // the server alone would know, and the program does not wait for one that is silent
            boolean isAskable = attempt.identity() != null && !Minor.HEARTBEAT_UNANSWERED.matches(failure);
            if (!repeatsBlindly() && !isAskable) {
                return false;
            }
            attempt.leftUncertain(failure);
            return repeatsBlindly() ? !attempt.times().isOver() && goOn(failure) : repeatHere(failure);
        }
        return !attempt.times().isOver() && goOn(failure);
    }

    /** Sends what may have been executed to the same address again: at once, then after pauses. */
    private boolean repeatHere(SystemException failure) {
        new Binding(side, delegate, attempt).requireReconnecting(failure);
        int earlier = attempt.repetitions();
        if (earlier >= MAX_REPETITIONS || attempt.times().isOver() || (earlier > 0 && !pause(earlier - 1))) {
            return false;
        }
        attempt.repeatHere();
        return true;
    }

    private boolean repeatsBlindly() {
        return attempt.rules().delivery() == Delivery.AT_LEAST_ONCE;
    }

    /**
     * Whether a failure may be over when the request is sent again. Interrupts and the end of the ORB are for good; silence
     * is not, if the request may be executed twice.
     */
    private boolean isPassing(SystemException failure) {
        return (failure instanceof org.omg.CORBA.COMM_FAILURE
                        || failure instanceof org.omg.CORBA.TRANSIENT
                        || failure instanceof org.omg.CORBA.NO_RESPONSE
                        || (failure instanceof org.omg.CORBA.TIMEOUT && repeatsBlindly()))
                && !Minor.CALL_INTERRUPTED.matches(failure)
                && !Minor.CALL_CANCELLED.matches(failure)
                && !Minor.SHUT_DOWN_DURING_CALL.matches(failure)
                && !Minor.TOO_MANY_FORWARDS.matches(failure);
    }

    private boolean goOn(SystemException failure) {
        new Binding(side, delegate, attempt).requireReconnecting(failure);
        Reference before = attempt.reference();
        Target last = attempt.target();
        if (attempt.advance(failure, delegate.original())) {
            if (attempt.reference() != before || attempt.target() != last) {
                new Binding(side, delegate, attempt)
                        .permit(attempt.reference(), attempt.target(), Rebinding.Cause.UNREACHABLE);
            }
            return true;
        }
        if (attempt.rounds() < rounds() && pause(attempt.rounds())) {
            attempt.startOver();
            return true;
        }
        return false;
    }

    private int rounds() {
        if (repeatsBlindly()) {
            return MAX_REPETITIONS;
        }
        int configured = side.config().retry().rounds();
        return attempt.isUncertain() ? Math.max(configured, ROUNDS_FOR_CERTAINTY) : configured;
    }

    /** Waits before another round; whether there is still time for one. */
    private boolean pause(int round) {
        RetryConfig config = side.config().retry();
        long nanos = config.firstPause().toNanos() << Math.min(round, 20);
        nanos = Math.min(
                nanos <= 0 ? Long.MAX_VALUE : nanos, config.longestPause().toNanos());
        // clients that failed together must not come back together
        nanos = nanos / 2 + ThreadLocalRandom.current().nextLong(nanos / 2 + 1);
        if (nanos >= attempt.times().remainingNanos()) {
            return false;
        }
        return attempt.pause(nanos);
    }
}
