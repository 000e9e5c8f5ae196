package org.pleiad.groups.host;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pleiad.groups.PleiadGroups.Refused;

/** What became of something that takes a while, for those who wait for it or say it in words. */
final class Outcome {
    private Outcome() {}

    /** Waits for it, within a bound. */
    static <T> T await(CompletionStage<T> stage, Duration bound) throws Refused {
        try {
            return stage.toCompletableFuture().get(bound.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new Refused(reason(failed));
        } catch (TimeoutException late) {
            throw new Refused(
                    "not done within " + bound.toSeconds() + " s; it may be done later: look at how things stand");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Refused("interrupted; it may be done later");
        }
    }

    /** Why it failed, in words. */
    static String reason(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof Refused refused) {
            return refused.reason;
        }
        String message = cause.getMessage();
        return message == null || message.isEmpty() ? cause.toString() : message;
    }
}
