package org.pleiad.orb.async;

import java.util.concurrent.CompletableFuture;
import org.pleiad.orb.client.AsyncInvocation;

/** The result of an asynchronous call; cancelling it ends the call. Thread-safe. */
final class CancellableReply<R> extends CompletableFuture<R> {
    /** Set when the request is on its way. Volatile: any thread may cancel. */
    private volatile AsyncInvocation call;

    void begun(AsyncInvocation begun) {
        call = begun;
        if (isCancelled()) {
            begun.cancel();
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        AsyncInvocation begun = call;
        if (cancelled && begun != null) {
            begun.cancel();
        }
        return cancelled;
    }
}
