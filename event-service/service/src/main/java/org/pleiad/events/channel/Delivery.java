package org.pleiad.events.channel;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pushes a consumer the events of its queue, one batch after the other's acknowledgement, so that their order holds whatever
 * the network does. No thread waits for a consumer: who brings its acknowledgement sends the next batch. Runs on the channel's
 * threads and those that complete asynchronous calls, on one of them at a time.
 */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Subscription subscription;
    private final SubscriptionOptions options;
    private final ConsumerLink link;
    private final Executor threads;

    /** Calls of {@link #wake} since the delivery was last at rest; 0: at rest. Who raises it from 0 starts it. */
    private final AtomicInteger wakings = new AtomicInteger();

    // The delivery's own: handed over with what it waits for.
    private List<Event> unsent = List.of();
    private int tried;

    Delivery(Subscription subscription, SubscriptionOptions options, ConsumerLink link, Executor threads) {
        this.subscription = subscription;
        this.options = options;
        this.link = link;
        this.threads = threads;
    }

    /** There is something to send; returns at once. */
    void wake() {
        if (wakings.getAndIncrement() == 0) {
            threads.execute(this::run);
        }
    }

    /** Sends until it has to wait for something. */
    private void run() {
        while (true) {
            int seen = wakings.get();
            if (subscription.isClosed()) {
                return;
            }
            List<Event> batch = unsent.isEmpty() ? subscription.next(options.maxBatch()) : unsent;
            if (batch.isEmpty()) {
                long nanos = subscription.nanosUntilReady();
                if (nanos < Long.MAX_VALUE && nanos > 0) {
                    later(nanos, this::wake);
                }
                if (wakings.compareAndSet(seen, 0)) {
                    return;
                }
            } else if (!push(batch)) {
                return;
            }
        }
    }

    /** Sends a batch; whether it goes on at once, or else the outcome will go on. */
    private boolean push(List<Event> batch) {
        CompletionStage<Void> outcome;
        try {
            outcome = link.push(batch);
        } catch (RuntimeException failure) {
            outcome = CompletableFuture.failedFuture(failure);
        }
        // the second of both goes on: this method, or the outcome
        AtomicBoolean first = new AtomicBoolean(true);
        outcome.whenComplete((nothing, failure) -> {
            long pause = settle(batch, failure);
            if (pause > 0) {
                later(pause, this::run);
            } else if (!first.compareAndSet(true, false)) {
                run();
            }
        });
        return !first.compareAndSet(true, false);
    }

    /** Draws the conclusions; how long to pause before it goes on, in nanoseconds. */
    private long settle(List<Event> batch, Throwable failure) {
        unsent = List.of();
        if (failure == null) {
            tried = 0;
            subscription.delivered(batch.size());
            return 0;
        }
        subscription.failed(failure);
        tried++;
        return switch (Failures.of(failure)) {
            case GONE -> {
                subscription.end(Ending.CLIENT_GONE);
                yield 0;
            }
            case CONSUMERS_OWN -> {
                LOG.debug("consumer {} failed with an event", options.name(), failure);
                tried = 0;
                subscription.gaveUp(batch.size());
                yield 0;
            }
            case UNREACHED -> again(batch);
            case UNCERTAIN -> {
                if (options.resendUncertain()) {
                    yield again(batch);
                }
                subscription.gaveUp(batch.size());
                yield again(List.of());
            }
        };
    }

    private long again(List<Event> batch) {
        if (tried >= options.attempts() && !options.keepUnreachable()) {
            subscription.gaveUp(batch.size());
            subscription.end(Ending.CLIENT_UNREACHABLE);
            return 0;
        }
        unsent = batch;
        long first = options.firstPause().toNanos();
        return Math.max(
                1,
                Math.min(
                        first << Math.min(tried - 1, 20), options.longestPause().toNanos()));
    }

    private void later(long nanos, Runnable task) {
        CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, threads).execute(task);
    }
}
