package org.pleiad.events.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Threads on which connections are made anew: each lives for as long as that takes, which the ORB's call timeouts bound. */
final class Reconnections {
    private static final Executor THREADS = task -> {
        Thread thread = new Thread(task, "pleiad-events-reconnect");
        thread.setDaemon(true);
        thread.start();
    };

    private Reconnections() {}

    static <T> CompletableFuture<T> later(Supplier<T> connect) {
        return CompletableFuture.supplyAsync(connect, THREADS);
    }
}
