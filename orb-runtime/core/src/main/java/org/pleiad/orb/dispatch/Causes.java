package org.pleiad.orb.dispatch;

import java.util.concurrent.CompletionException;

/** Looks behind the wrapping that completion stages put around failures. */
final class Causes {

    private Causes() {}

    /** What really failed. */
    static Throwable of(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
