package org.pleiad.orb;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Runs tasks that wait for each other, each on a thread of its own: the common pool has one thread on a machine with two
 * processors.
 */
public final class Concurrently {

    private Concurrently() {}

    /** Starts a task; the future ends as it does. */
    public static CompletableFuture<Void> run(Runnable task) {
        return CompletableFuture.runAsync(task, Concurrently::start);
    }

    /** Starts a task; the future ends as it does. */
    public static <T> CompletableFuture<T> supply(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, Concurrently::start);
    }

    private static void start(Runnable task) {
        var thread = new Thread(task, "test-concurrent");
        thread.setDaemon(true);
        thread.start();
    }
}
