package org.pleiad.events.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Flow;
import org.pleiad.events.PleiadEvents.Begin;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.PleiadEvents.Start;
import org.pleiad.orb.cdr.TimeT;

/**
 * The durable side of a channel as flows. A durable subscription has a name; the channel keeps events for it while nobody is
 * there, and each is handed over once to a subscriber that lives on. Any thread.
 *
 * <pre>{@code
 * DurableEvents quotes = new EventChannels(orb).findDurable("corbaloc::events:2811/quotes/durable");
 * quotes.events("portfolio", DurableEvents.whereIWas(), Acknowledge.AFTER_ON_NEXT).subscribe(subscriber);
 * }</pre>
 */
public final class DurableEvents {
    /** For how long the channel may be out of reach, as while its server starts again. */
    private static final Duration OUT_OF_REACH = Duration.ofMinutes(5);

    private final DurableChannel channel;
    private final Duration outOfReach;

    /** When events are acknowledged: what was acknowledged never comes again. */
    public enum Acknowledge {
        /** When {@code onNext} has returned; the channel is told with the next call to it. */
        AFTER_ON_NEXT,
        /** Never by itself: the program calls {@code acknowledge} of the subscription. */
        BY_THE_PROGRAM
    }

    DurableEvents(DurableChannel channel, Duration outOfReach) {
        this.channel = channel;
        this.outOfReach = outOfReach;
    }

    /** The durable side that a reference leads to. */
    public static DurableEvents of(DurableChannel channel) {
        return new DurableEvents(channel, OUT_OF_REACH);
    }

    /** The same, but subscribers fail when the channel was out of reach for so long. */
    public DurableEvents withPatience(Duration outOfReach) {
        return new DurableEvents(channel, outOfReach);
    }

    /** The channel's own interface. */
    public DurableChannel channel() {
        return channel;
    }

    /** Behind what was acknowledged under the name; under a new name, with events to come. */
    public static Start whereIWas() {
        return at(Begin.WHERE_I_WAS);
    }

    /** With events to come. */
    public static Start now() {
        return at(Begin.NOW);
    }

    /** With the oldest event that is kept. */
    public static Start oldest() {
        return at(Begin.OLDEST);
    }

    /** With the event at an offset. */
    public static Start offset(long first) {
        Start start = new Start();
        start.first(first);
        return start;
    }

    /** With the first event that the channel took at a time or later. */
    public static Start time(Instant since) {
        Start start = new Start();
        start.since(TimeT.of(since));
        return start;
    }

    private static Start at(Begin begin) {
        Start start = new Start();
        start.__default(begin);
        return start;
    }

    /**
     * The events of a durable subscription, in their one order. It ends with {@code onError} when another consumer takes the
     * name over, when events were given up before it had them ({@code PleiadEvents.Lost}), or when the channel is out of
     * reach for too long; after a failure that passes it goes on with the next event.
     *
     * @param name of the subscription; it has one consumer at a time, the newest
     * @param start where the first connection begins; later ones go on where the one before was
     */
    public Flow.Publisher<OffsetEvent> events(String name, Start start, Acknowledge acknowledge) {
        return subscriber -> {
            Objects.requireNonNull(subscriber, "subscriber");
            var link = new DurableLink(channel, name, start);
            Flow.Subscriber<? super OffsetEvent> told =
                    acknowledge == Acknowledge.AFTER_ON_NEXT ? new Acknowledging(subscriber, link) : subscriber;
            PullLoop.start(() -> link, told, new Patience(DurableLink.PAUSE, outOfReach, true));
        };
    }

    /** The events from an offset on, without a subscription: nothing is kept for it, and nothing acknowledged. */
    public Flow.Publisher<OffsetEvent> read(long first) {
        return subscriber -> PullLoop.start(
                () -> new ReadLink(channel, first), subscriber, new Patience(DurableLink.PAUSE, outOfReach, true));
    }

    /**
     * The events of a durable subscription for a thread that waits for them. The thread says by
     * {@link EventPull#acknowledge} which it has handled.
     */
    public EventPull<OffsetEvent> pull(String name, Start start) {
        return new EventPull<>(
                new DurableLink(channel, name, start), new Patience(DurableLink.PAUSE, outOfReach, true));
    }

    /** The events from an offset on for a thread that waits for them, without a subscription. */
    public EventPull<OffsetEvent> pull(long first) {
        return new EventPull<>(new ReadLink(channel, first), new Patience(DurableLink.PAUSE, outOfReach, true));
    }

    /** Remembers what was handled. */
    private record Acknowledging(Flow.Subscriber<? super OffsetEvent> subscriber, DurableLink link)
            implements Flow.Subscriber<OffsetEvent> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscriber.onSubscribe(subscription);
        }

        @Override
        public void onNext(OffsetEvent event) {
            link.handling();
            subscriber.onNext(event);
            link.handled(event);
        }

        @Override
        public void onError(Throwable failure) {
            subscriber.onError(failure);
        }

        @Override
        public void onComplete() {
            subscriber.onComplete();
        }
    }
}
