package org.pleiad.groups.client;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Asks a program's collation after each reply, and ends the call when that has enough, or nothing more is to come. Told of replies by
 * any thread; one at a time asks the collation, without a lock, and what comes meanwhile makes it ask again.
 *
 * @param <R> the type of results
 * @param <V> what is wanted of them
 */
final class Collating<R, V> {
    private final Collation<R, V> wanted;
    private final Supplier<Replies<R>> replies;
    private final CompletableFuture<V> outcome;

    /** Whether a thread asks. Guarded by this, as the next. */
    private boolean busy;

    private boolean changed;

    /**
     * For one call.
     *
     * @param replies those that there are at the moment
     * @param outcome is completed
     */
    Collating(Collation<R, V> wanted, Supplier<Replies<R>> replies, CompletableFuture<V> outcome) {
        this.wanted = wanted;
        this.replies = replies;
        this.outcome = outcome;
    }

    /** There is another reply, or another view. */
    void changed() {
        synchronized (this) {
            changed = true;
            if (busy) {
                return;
            }
            busy = true;
        }
        while (isToBeAsked()) {
            decide(replies.get());
        }
    }

    private synchronized boolean isToBeAsked() {
        if (!changed || outcome.isDone()) {
            busy = false;
            return false;
        }
        changed = false;
        return true;
    }

    private void decide(Replies<R> now) {
        try {
            Optional<V> enough = wanted.of(now);
            if (enough.isPresent()) {
                outcome.complete(enough.get());
            } else if (now.isComplete()) {
                outcome.completeExceptionally(new NoAgreement(now));
            }
        } catch (RuntimeException failure) {
            outcome.completeExceptionally(failure);
        }
    }
}
