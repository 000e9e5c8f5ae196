package org.pleiad.events.client;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Puts what a publisher publishes into a channel, in its order: one push is under way at a time, and takes along all that
 * came meanwhile where the channel takes sequences. The publisher is asked for as many as the channel has taken; a channel
 * that chokes its suppliers chokes the publisher. Called by the publisher's threads; none of its methods blocks.
 */
public final class EventSink<T> implements Flow.Subscriber<T> {
    /** Events asked for and not yet taken by the channel. */
    private static final int WINDOW = 256;

    private final Supplier<SupplyLink<T>> connect;
    private final CompletableFuture<Long> done = new CompletableFuture<>();

    /** Held for a few statements, never while others are called. */
    private final ReentrantLock lock = new ReentrantLock();

    // guarded by the lock
    private final ArrayDeque<T> waiting = new ArrayDeque<>();
    private Flow.Subscription subscription;
    private SupplyLink<T> link;
    private Patience patience;
    private boolean pushing;
    private boolean closing;
    private Throwable failure;
    private long taken;

    EventSink(Supplier<SupplyLink<T>> connect) {
        this.connect = connect;
    }

    /**
     * Completes when the publisher has completed and the channel has taken all its events, with their number; exceptionally
     * if the publisher fails, or a push whose repetition could put an event into the channel twice.
     */
    public CompletionStage<Long> done() {
        return done.minimalCompletionStage();
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        Objects.requireNonNull(subscription, "subscription");
        lock.lock();
        boolean second;
        try {
            second = this.subscription != null;
            if (!second) {
                this.subscription = subscription;
            }
        } finally {
            lock.unlock();
        }
        if (second) {
            subscription.cancel();
            return;
        }
        try {
            SupplyLink<T> connected = connect.get();
            lock.lock();
            try {
                link = connected;
                patience = new Patience(Duration.ofSeconds(1), connected.repeatable());
            } finally {
                lock.unlock();
            }
        } catch (RuntimeException failed) {
            subscription.cancel();
            done.completeExceptionally(failed);
            return;
        }
        subscription.request(WINDOW);
    }

    @Override
    public void onNext(T event) {
        Objects.requireNonNull(event, "event");
        lock.lock();
        try {
            if (closing) {
                return;
            }
            waiting.add(event);
        } finally {
            lock.unlock();
        }
        push();
    }

    @Override
    public void onError(Throwable failure) {
        close(Objects.requireNonNull(failure, "failure"));
    }

    @Override
    public void onComplete() {
        close(null);
    }

    private void close(Throwable reason) {
        lock.lock();
        try {
            if (closing) {
                return;
            }
            closing = true;
            failure = reason;
        } finally {
            lock.unlock();
        }
        push();
    }

    /** Starts a push unless one is under way; ends when all has been pushed. */
    private void push() {
        List<T> batch = new ArrayList<>();
        lock.lock();
        try {
            if (pushing || link == null || waiting.isEmpty() && !closing) {
                return;
            }
            pushing = true;
            while (batch.size() < link.most() && !waiting.isEmpty()) {
                batch.add(waiting.poll());
            }
        } finally {
            lock.unlock();
        }
        if (batch.isEmpty()) {
            end();
        } else {
            push(batch);
        }
    }

    private void push(List<T> batch) {
        link.push(batch).whenComplete((nothing, thrown) -> {
            if (thrown == null) {
                pushed(batch.size());
                return;
            }
            Throwable cause =
                    thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
            if (patience.allows(cause)) {
                // the channel takes none now: it chokes its suppliers, or is starting
                CompletableFuture.delayedExecutor(patience.nextNanos(), TimeUnit.NANOSECONDS)
                        .execute(() -> push(batch));
            } else {
                refused(cause);
            }
        });
    }

    private void pushed(int count) {
        patience.reset();
        patience.reached();
        boolean more;
        lock.lock();
        try {
            taken += count;
            pushing = false;
            more = !closing;
        } finally {
            lock.unlock();
        }
        if (more) {
            subscription.request(count);
        }
        push();
    }

    private void refused(Throwable cause) {
        lock.lock();
        try {
            closing = true;
            waiting.clear();
            failure = cause;
        } finally {
            lock.unlock();
        }
        subscription.cancel();
        end();
    }

    private void end() {
        link.disconnect().whenComplete((nothing, unreachable) -> {
            // with the channel out of reach the connection has ended as well
            if (failure == null) {
                done.complete(taken);
            } else {
                done.completeExceptionally(failure);
            }
        });
    }
}
