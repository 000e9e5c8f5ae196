package org.pleiad.orb.client;

import org.omg.CORBA.SystemException;

/**
 * The state of one call over its repetitions. A repetition goes through the stub, which marshals again, so the state waits
 * in a thread-local variable from the {@code RemarshalException} to the request that follows it.
 */
final class Attempt {
    private static final ThreadLocal<Attempt> WAITING = new ThreadLocal<>();

    private final ObjectDelegate delegate;
    private final String operation;
    private final long deadline;
    private Reference reference;
    private int targetIndex;
    private boolean repeatedHere;
    private boolean fellBack;
    private int forwards;
    private int addressings;

    private Attempt(ObjectDelegate delegate, String operation, Reference reference, long deadline) {
        this.delegate = delegate;
        this.operation = operation;
        this.reference = reference;
        this.deadline = deadline;
    }

    /** The state of a call that begins, or of the one that this thread is repeating. */
    static Attempt begin(ObjectDelegate delegate, String operation, Reference reference, long timeoutNanos) {
        Attempt waiting = WAITING.get();
        if (waiting != null) {
            WAITING.remove();
            if (waiting.delegate == delegate && waiting.operation.equals(operation)) {
                return waiting;
            }
        }
        return new Attempt(delegate, operation, reference, System.nanoTime() + timeoutNanos);
    }

    /** Leaves the state for the repetition on this thread. */
    void await() {
        WAITING.set(this);
    }

    Reference reference() {
        return reference;
    }

    Target target() {
        return reference.targets().get(targetIndex);
    }

    /** At least 1: the transport takes zero for its default. */
    long remainingNanos() {
        return Math.max(1, deadline - System.nanoTime());
    }

    boolean isOver() {
        return deadline - System.nanoTime() <= 0;
    }

    /**
     * Chooses where to go after a failure that left no trace at the server: the same address once more if the connection
     * broke, then the next addresses, then from a forwarded reference back to the original one.
     *
     * @return whether there is anywhere left
     */
    boolean advance(SystemException failure, Reference original) {
        if (isOver()) {
            return false;
        }
        if (failure instanceof org.omg.CORBA.COMM_FAILURE && !repeatedHere) {
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
