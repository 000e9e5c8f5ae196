package org.pleiad.groups.client;

import java.util.concurrent.CompletableFuture;

/**
 * A call that was made, whose outcome is asked for later. Thread-safe.
 *
 * @param <V> the type of the outcome
 */
public final class Deferred<V> {
    private final CompletableFuture<V> outcome;

    Deferred(CompletableFuture<V> outcome) {
        this.outcome = outcome;
    }

    /** Whether {@link #get} would return at once. */
    public boolean isReady() {
        return outcome.isDone();
    }

    /**
     * The outcome; waits for it, at most until the call's deadline.
     *
     * @throws NoAgreement if the replies are not what was wanted
     * @throws org.omg.CORBA.TIMEOUT COMPLETED_MAYBE, if they were not there by the deadline
     */
    public V get() {
        return Outcomes.await(outcome);
    }
}
