package org.pleiad.observability.health;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** A check with its name; of several that ask at once all get the answer of one run, so that a stuck check takes one thread. */
final class NamedCheck {
    private final String name;
    private final HealthCheck check;

    /** Guarded by this; null: nobody asks at present. */
    private CompletableFuture<HealthFinding> running;

    NamedCheck(String name, HealthCheck check) {
        this.name = name;
        this.check = check;
    }

    String name() {
        return name;
    }

    /** The finding of the run under way, or of one that begins now. */
    synchronized CompletableFuture<HealthFinding> ask(Executor threads) {
        if (running != null) {
            return running;
        }
        CompletableFuture<HealthFinding> begun = new CompletableFuture<>();
        try {
            threads.execute(() -> {
                HealthFinding found = run();
                synchronized (this) {
                    running = null;
                }
                begun.complete(found);
            });
        } catch (RejectedExecutionException full) {
            return CompletableFuture.completedFuture(HealthFinding.bad(
                    name, "all threads are with checks that do not end, or this process is about to end"));
        }
        running = begun;
        return begun;
    }

    private HealthFinding run() {
        try {
            check.check();
            return HealthFinding.good(name);
        } catch (Exception | LinkageError | AssertionError failure) {
            return HealthFinding.bad(name, failure.toString());
        }
    }
}
