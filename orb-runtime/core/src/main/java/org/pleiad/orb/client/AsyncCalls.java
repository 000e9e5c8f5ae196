package org.pleiad.orb.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;

/** What all asynchronous calls of an ORB share: the bound of their number, and the threads that complete them. Thread-safe. */
final class AsyncCalls implements Executor {
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final int limit;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Completions completions = new Completions("pleiad-completions-" + SERIAL.incrementAndGet());

    AsyncCalls(int limit) {
        this.limit = limit;
    }

    /**
     * One more call begins.
     *
     * @throws org.omg.CORBA.TRANSIENT COMPLETED_NO, if there are too many
     */
    void admit() {
        if (underWay.incrementAndGet() > limit) {
            underWay.decrementAndGet();
            throw Minor.TOO_MANY_ASYNC_CALLS.exception(CompletionStatus.COMPLETED_NO, limit + " at the same time");
        }
    }

    /** A call has ended. */
    void left() {
        underWay.decrementAndGet();
    }

    /** Does something on a thread that completes calls. */
    @Override
    public void execute(Runnable task) {
        completions.execute(task);
    }

    /**
     * The same, after a while that no thread waits for.
     *
     * @param nanos zero or less: at once
     */
    void after(long nanos, Runnable task) {
        if (nanos <= 0) {
            completions.execute(task);
        } else {
            CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, completions)
                    .execute(task);
        }
    }

    void close() {
        completions.close();
    }
}
