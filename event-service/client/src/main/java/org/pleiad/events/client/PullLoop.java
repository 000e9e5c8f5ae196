package org.pleiad.events.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.omg.CosEventComm.Disconnected;

/**
 * Fetches what a subscriber asks for, and no more, without a thread of its own: each reply starts the next call. While the
 * channel is empty it is asked again after pauses that grow. Runs on the subscriber's threads and the ORB's completions.
 */
final class PullLoop<T> implements DemandQueue.Source {
    private static final int MOST = 1024;

    private final PullLink<T> link;
    private final Patience patience;
    private final DemandQueue<T> queue;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean ended = new AtomicBoolean();

    private PullLoop(PullLink<T> link, Flow.Subscriber<? super T> subscriber, Patience patience) {
        this.link = link;
        this.patience = patience;
        // offers never exceed the demand
        this.queue = new DemandQueue<>(subscriber, 1, Overflow.FAIL, this);
    }

    static <T> void start(Supplier<PullLink<T>> connect, Flow.Subscriber<? super T> subscriber, Patience patience) {
        PullLink<T> link;
        try {
            link = connect.get();
        } catch (RuntimeException failed) {
            var none = new DemandQueue<T>(subscriber, 1, Overflow.FAIL, new DemandQueue.Source() {
                @Override
                public void demanded() {}

                @Override
                public void ended() {}
            });
            subscriber.onSubscribe(none);
            none.fail(failed);
            return;
        }
        var loop = new PullLoop<T>(link, subscriber, patience);
        subscriber.onSubscribe(loop.queue);
    }

    @Override
    public void demanded() {
        if (queue.room() > 0 && !ended.get() && running.compareAndSet(false, true)) {
            pull();
        }
    }

    @Override
    public void ended() {
        // a pull under way is waited for: the event that it fetches may be the last before the disconnection
        if (!ended.getAndSet(true)) {
            link.disconnect();
        }
    }

    private void pull() {
        boolean more = true;
        while (more) {
            CompletableFuture<List<T>> reply = link.tryPullLater((int) Math.min(MOST, queue.room()));
            if (!reply.isDone()) {
                reply.whenComplete((events, thrown) -> {
                    if (pulled(events, thrown)) {
                        pull();
                    }
                });
                return;
            }
            // a loop and no callback: a channel in this process may answer each call at once
            more = finished(reply);
        }
    }

    private boolean finished(CompletableFuture<List<T>> reply) {
        try {
            return pulled(reply.join(), null);
        } catch (CompletionException failed) {
            return pulled(List.of(), failed);
        }
    }

    /** Whether to pull again at once. */
    private boolean pulled(List<T> events, Throwable thrown) {
        if (thrown != null) {
            failed(thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown);
            return false;
        }
        patience.reached();
        if (events.isEmpty()) {
            pause();
            return false;
        }
        patience.reset();
        events.forEach(queue::offer);
        return again();
    }

    private void failed(Throwable failure) {
        if (failure instanceof Disconnected) {
            queue.complete();
        } else if (patience.allows(failure)) {
            pause();
        } else {
            queue.fail(failure);
        }
    }

    private void pause() {
        CompletableFuture.delayedExecutor(patience.nextNanos(), TimeUnit.NANOSECONDS)
                .execute(() -> {
                    if (again()) {
                        pull();
                    }
                });
    }

    private boolean again() {
        if (ended.get()) {
            return false;
        }
        if (queue.room() > 0) {
            return true;
        }
        running.set(false);
        // a request may have come since
        return queue.room() > 0 && !ended.get() && running.compareAndSet(false, true);
    }
}
