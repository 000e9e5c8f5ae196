package org.pleiad.groups.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;

/** Waits for what completes by itself at its deadline. */
final class Outcomes {
    private Outcomes() {}

    static <V> V await(CompletableFuture<V> outcome) {
        try {
            return outcome.get(); // ends at the deadline that the call has set itself
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            throw Minor.ASYNC_CALL_FAILED.exception(CompletionStatus.COMPLETED_MAYBE, String.valueOf(cause), cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Minor.CALL_INTERRUPTED.exception(CompletionStatus.COMPLETED_MAYBE, "the call of a group");
        }
    }
}
