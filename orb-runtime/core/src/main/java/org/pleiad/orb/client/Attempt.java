package org.pleiad.orb.client;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;

/**
 * The state of one call over its repetitions. A repetition goes through the stub, which marshals again, so the state waits
 * in a thread-local variable from the {@code RemarshalException} to the request that follows it.
 */
final class Attempt {
    private static final ThreadLocal<Attempt> WAITING = new ThreadLocal<>();

    private final ObjectDelegate delegate;
    private final String operation;
    private final CallRules rules;
    private final CallTimes times;
    private Reference reference;
    private int targetIndex;
    private boolean repeatedHere;
    private boolean fellBack;
    private int forwards;
    private int addressings;
    private int rounds;

    /** The first failure that left it open whether the request was executed; {@code null} while that is certain. */
    private SystemException uncertain;

    private Attempt(ObjectDelegate delegate, String operation, Reference reference, CallRules rules, CallTimes times) {
        this.delegate = delegate;
        this.operation = operation;
        this.reference = reference;
        this.rules = rules;
        this.times = times;
    }

    /** The state of a call that begins, or of the one that this thread is repeating. */
    static Attempt begin(ObjectDelegate delegate, String operation, Reference reference) {
        Attempt waiting = WAITING.get();
        if (waiting != null) {
            WAITING.remove();
            if (waiting.delegate == delegate && waiting.operation.equals(operation)) {
                return waiting;
            }
        }
        CallRules rules = delegate.policies().rules();
        return new Attempt(
                delegate,
                operation,
                reference,
                rules,
                CallTimes.begin(rules, delegate.side().config()));
    }

    /** Leaves the state for the repetition on this thread. */
    void await() {
        WAITING.set(this);
    }

    String operation() {
        return operation;
    }

    CallRules rules() {
        return rules;
    }

    CallTimes times() {
        return times;
    }

    /** Takes the state back, since other calls of the thread come first. */
    static void forget() {
        WAITING.remove();
    }

    /** Times that the call was sent on so far. */
    int forwards() {
        return forwards;
    }

    Reference reference() {
        return reference;
    }

    Target target() {
        return reference.targets().get(targetIndex);
    }

    /** How often all addresses have been tried in vain. */
    int rounds() {
        return rounds;
    }

    /** A failure after which nobody knows whether the request was executed. */
    void leftUncertain(SystemException failure) {
        if (uncertain == null) {
            uncertain = failure;
        }
    }

    boolean isUncertain() {
        return uncertain != null;
    }

    /**
     * What the caller is told when the call ends with a failure: never that nothing happened, if an earlier attempt may
     * have been executed.
     */
    SystemException outcome(SystemException failure) {
        if (uncertain == null || failure == uncertain || failure.completed != CompletionStatus.COMPLETED_NO) {
            return failure;
        }
        if (failure instanceof org.omg.CORBA.COMM_FAILURE
                || failure instanceof org.omg.CORBA.TRANSIENT
                || failure instanceof org.omg.CORBA.TIMEOUT) {
            uncertain.addSuppressed(failure);
            return uncertain;
        }
        failure.completed = CompletionStatus.COMPLETED_MAYBE;
        return failure;
    }

    /**
     * Chooses where to go after a failure: the same address once more if the connection broke, then the next addresses,
     * then from a forwarded reference back to the original one.
     *
     * @return whether there is anywhere left
     */
    boolean advance(SystemException failure, Reference original) {
        if (!repeatedHere && (failure instanceof org.omg.CORBA.COMM_FAILURE || Minor.CLOSED_BY_PEER.matches(failure))) {
            repeatedHere = true;
            return true;
        }
        repeatedHere = false;
        if (targetIndex + 1 < reference.targets().size()) {
            targetIndex++;
            return true;
        }
        return fallBack(original);
    }

    /** Returns from a forwarded reference to the original one, once in a call. */
    boolean fallBack(Reference original) {
        if (reference == original || fellBack) {
            return false;
        }
        fellBack = true;
        switchTo(original);
        return true;
    }

    /** Begins another round over all addresses. */
    void startOver() {
        rounds++;
        switchTo(reference);
    }

    /** Follows a LOCATION_FORWARD; whether the bound still allows it. */
    boolean forward(Reference to, int maxForwards) {
        forwards++;
        switchTo(to);
        return forwards <= maxForwards;
    }

    /** Obeys a NEEDS_ADDRESSING_MODE; whether the server did not ask too often. */
    boolean readdress() {
        return ++addressings <= 2;
    }

    private void switchTo(Reference other) {
        reference = other;
        targetIndex = 0;
        repeatedHere = false;
    }
}
