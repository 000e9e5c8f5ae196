package org.pleiad.events.client;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.UserException;
import org.pleiad.events.PleiadEvents.Begin;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.DurableSubscription;
import org.pleiad.events.PleiadEvents.DurableSubscriptionHelper;
import org.pleiad.events.PleiadEvents.InvalidNameHelper;
import org.pleiad.events.PleiadEvents.InvalidOffsetHelper;
import org.pleiad.events.PleiadEvents.LostHelper;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.PleiadEvents.OffsetEventSeqHelper;
import org.pleiad.events.PleiadEvents.Start;
import org.pleiad.events.PleiadEvents.StartHelper;
import org.pleiad.events.PleiadEvents.TakenOverHelper;
import org.pleiad.orb.async.AsyncCall;

/**
 * Fetches from a durable subscription. What it fetched it does not ask for again, whatever happens to the server: each pull
 * says after which event. Every call can be repeated. For one pull at a time.
 */
final class DurableLink implements PullLink<OffsetEvent> {
    /** The longest pause after a failure, or when the channel has waited for events in vain. */
    static final Duration PAUSE = Duration.ofMillis(50);

    private static final int WAIT_MILLIS = 2_000;

    private static final int IDLE = 0;
    private static final int HANDLING = 1;
    private static final int ENDING = 2;

    private final DurableChannel channel;
    private final String name;
    private final AtomicLong handled = new AtomicLong();

    /** Whether an event is with the subscriber, and whether the hold is to end when it is back. */
    private final AtomicInteger phase = new AtomicInteger(IDLE);

    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    // of the pull under way
    private volatile Start start;
    private volatile DurableSubscription subscription;
    private volatile long fetched = -1;
    private volatile long acknowledged;

    DurableLink(DurableChannel channel, String name, Start start) {
        this.channel = channel;
        this.name = name;
        this.start = start;
    }

    /** The subscriber has an event in its hands; a hold that ends meanwhile waits for {@link #handled}. */
    void handling() {
        phase.compareAndSet(IDLE, HANDLING);
    }

    /** Events up to this one are to be acknowledged when there is occasion. */
    @Override
    public void handled(OffsetEvent event) {
        handled.accumulateAndGet(event.position, Math::max);
        if (!phase.compareAndSet(HANDLING, IDLE) && phase.get() == ENDING) {
            end();
        }
    }

    @Override
    public List<OffsetEvent> tryPull(int most) throws UserException {
        try {
            if (subscription == null) {
                subscribed(channel.subscribe(name, start));
            }
            long upto = handled.get();
            if (upto > acknowledged) {
                subscription.acknowledge(upto);
                acknowledged = upto;
            }
            return fetched(subscription.pull_events(fetched, most, 0));
        } catch (OBJECT_NOT_EXIST gone) {
            subscription = null;
            throw gone;
        }
    }

    @Override
    public CompletableFuture<List<OffsetEvent>> tryPullLater(int most) {
        CompletableFuture<Void> ready = subscription != null ? acknowledgeLater() : subscribeLater();
        return ready.thenCompose(nothing -> AsyncCall.to(subscription, "pull_events")
                        .arguments(out -> {
                            out.write_longlong(fetched);
                            out.write_ulong(most);
                            out.write_ulong(WAIT_MILLIS);
                        })
                        .raises(LostHelper.id(), LostHelper::read, LostHelper::write)
                        .raises(TakenOverHelper.id(), TakenOverHelper::read, TakenOverHelper::write)
                        .raises(InvalidOffsetHelper.id(), InvalidOffsetHelper::read, InvalidOffsetHelper::write)
                        .returning(OffsetEventSeqHelper::read))
                .whenComplete((events, failure) -> {
                    if (failure != null && cause(failure) instanceof OBJECT_NOT_EXIST) {
                        // the server does not know its holder any more, or is still starting
                        subscription = null;
                    }
                })
                .thenApply(this::fetched);
    }

    static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private List<OffsetEvent> fetched(OffsetEvent... events) {
        if (events.length > 0) {
            fetched = events[events.length - 1].position;
        }
        return Arrays.asList(events);
    }

    private CompletableFuture<Void> subscribeLater() {
        return AsyncCall.to(channel, "subscribe")
                .arguments(out -> {
                    out.write_string(name);
                    StartHelper.write(out, start);
                })
                .raises(InvalidNameHelper.id(), InvalidNameHelper::read, InvalidNameHelper::write)
                .raises(InvalidOffsetHelper.id(), InvalidOffsetHelper::read, InvalidOffsetHelper::write)
                .returning(DurableSubscriptionHelper::read)
                .thenAccept(this::subscribed);
    }

    private void subscribed(DurableSubscription made) {
        subscription = made;
        // a subscription that is made again goes on where it was
        Start again = new Start();
        again.__default(Begin.WHERE_I_WAS);
        start = again;
    }

    private CompletableFuture<Void> acknowledgeLater() {
        long upto = handled.get();
        if (upto <= acknowledged) {
            return CompletableFuture.completedFuture(null);
        }
        return AsyncCall.to(subscription, "acknowledge")
                .arguments(out -> out.write_longlong(upto))
                .raises(TakenOverHelper.id(), TakenOverHelper::read, TakenOverHelper::write)
                .raises(InvalidOffsetHelper.id(), InvalidOffsetHelper::read, InvalidOffsetHelper::write)
                .returningNothing()
                .thenRun(() -> acknowledged = upto);
    }

    /** Acknowledges what was handled, then ends the hold. */
    @Override
    public CompletableFuture<Void> disconnect() {
        if (phase.getAndSet(ENDING) == IDLE) {
            end();
        }
        return ended;
    }

    private void end() {
        DurableSubscription held = subscription;
        if (held == null) {
            ended.complete(null);
            return;
        }
        acknowledgeLater()
                .handle((nothing, failure) -> null)
                .thenCompose(nothing -> AsyncCall.to(held, "close").returningNothing())
                .whenComplete((nothing, unreachable) -> ended.complete(null));
    }
}
