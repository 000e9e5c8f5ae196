package org.pleiad.events.client;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.omg.CORBA.SystemException;

/** Threads on which connections are made anew: each lives for as long as that takes, which the ORB's call timeouts bound. */
final class Reconnections {
    private static final Executor THREADS = task -> {
        Thread thread = new Thread(task, "pleiad-events-reconnect");
        thread.setDaemon(true);
        thread.start();
    };

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Reconnections() {}

    /** Connects: tries for half a minute, since a connection that was made without anyone knowing does no harm. */
    static <T> T persistently(Supplier<T> connect) {
        Patience patience = new Patience(PAUSE, true);
        while (true) {
            try {
                return connect.get();
            } catch (SystemException failure) {
                if (!patience.allows(failure)) {
                    throw failure;
                }
                pause(patience.nextNanos());
            }
        }
    }

    private static void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a channel was connected to anew", ended);
        }
    }

    static <T> CompletableFuture<T> later(Supplier<T> connect) {
        return CompletableFuture.supplyAsync(connect, THREADS);
    }
}
