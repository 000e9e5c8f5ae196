package org.pleiad.groups;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what the domain decides. */
final class Waiting {
    private Waiting() {}

    /**
     * What a stage gives.
     *
     * @throws IllegalStateException if it fails or takes too long
     */
    static <T> T on(CompletionStage<T> stage, Duration bound, String what) {
        try {
            return stage.toCompletableFuture().get(bound.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException(what + ": not done within " + bound, late);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new IllegalStateException(what + ": " + cause.getMessage(), cause);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(what + ": interrupted", stop);
        }
    }
}
