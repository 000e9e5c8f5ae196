package org.pleiad.events.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.client.Completions;
import org.pleiad.orb.error.Minor;

/**
 * Stands between suppliers and consumers. A supplier's thread queues its events for each consumer that wants them; the
 * channel's threads push them on, without waiting for any consumer. What {@link #publish} has promised when it returns is a
 * matter of the {@link DeliveryLevel}. Thread-safe.
 */
public final class Channel implements AutoCloseable {
    private final String name;
    private volatile ChannelOptions options;
    private final Intake intake;

    /** {@code null} unless others append to its log, too. */
    private final Following following;

    private final Presence presence;
    private final Semaphore waiting = new Semaphore(Subscription.MOST_WAITING);
    private final Completions threads;

    /** Read for each event, changed when consumers come and go. */
    private final CopyOnWriteArrayList<Subscription> subscriptions = new CopyOnWriteArrayList<>();

    private final Set<Supply> supplies = ConcurrentHashMap.newKeySet();
    private final AtomicLong serial = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final CopyOnWriteArrayList<Runnable> endings = new CopyOnWriteArrayList<>();
    private final LongAdder published = new LongAdder();
    private final LongAdder refused = new LongAdder();

    // What subscriptions that have ended leave behind.
    private final LongAdder deliveredBefore = new LongAdder();
    private final LongAdder discardedBefore = new LongAdder();
    private final LongAdder expiredBefore = new LongAdder();

    private Channel(String name, ChannelOptions options, EventLog log) {
        this.name = name;
        this.options = options;
        this.threads = new Completions("pleiad-events-" + name);
        this.intake = new Intake(this, log);
        this.following = log != null && log.isShared() ? new Following(this, log) : null;
        this.presence = new Presence(this, options.clientCheck());
    }

    /** Opens a channel that keeps events in memory. */
    public static Channel open(String name, ChannelOptions options) {
        return open(name, options, null);
    }

    /**
     * Opens a channel.
     *
     * @param log where it keeps its events; {@code null} unless it is durable
     * @throws IllegalArgumentException if a durable channel has no log
     */
    public static Channel open(String name, ChannelOptions options, EventLog log) {
        if ((options.level() == DeliveryLevel.DURABLE) != (log != null)) {
            throw new IllegalArgumentException("a channel has a log if it is durable, and only then: " + name + " is "
                    + options.level() + (log == null ? " without" : " with") + " a log");
        }
        return new Channel(name, options, log);
    }

    /** The name by which it is found. */
    public String name() {
        return name;
    }

    /** How it works. */
    public ChannelOptions options() {
        return options;
    }

    /** Where a durable channel keeps its events; {@code null} in others. */
    public EventLog log() {
        return intake.log();
    }

    /** A permit for each thread that may wait for events to pull. */
    Semaphore waiting() {
        return waiting;
    }

    /** Looks after clients. */
    public Presence presence() {
        return presence;
    }

    /** The channel's threads, for what its servants do without a call; tasks may wait there. */
    public Executor executor() {
        return threads;
    }

    /** Other bounds from now on; the level and the suppliers' patience stay. */
    public void bound(int maxQueueLength, int maxConsumers, int maxSuppliers, boolean rejectNewEvents) {
        options = options.withBounds(maxQueueLength, maxConsumers, maxSuppliers).withRejectNewEvents(rejectNewEvents);
    }

    Completions threads() {
        return threads;
    }

    List<Subscription> subscriptions() {
        return subscriptions;
    }

    /**
     * Takes events, all or none. Returns when the channel's level says so: at once, when they are queued for all consumers
     * connected, or when they are on the disk.
     *
     * @throws org.omg.CORBA.TRANSIENT COMPLETED_NO, if a consumer that chokes had no room in time
     * @throws org.omg.CORBA.IMP_LIMIT COMPLETED_NO, if the channel is full and rejects new events
     * @throws org.omg.CORBA.OBJECT_NOT_EXIST if it was closed
     */
    public void publish(List<Event> events) {
        try {
            requireOpen();
            intake.take(events);
        } catch (RuntimeException failure) {
            refused.add(events.size());
            throw failure;
        }
        published.add(events.size());
    }

    /** As {@link #publish(List)}. */
    public void publish(Event... events) {
        publish(List.of(events));
    }

    /**
     * Connects a supplier.
     *
     * @param supplierName for statistics
     * @param ended is run when the channel ends before the supplier does; must not wait
     * @throws org.omg.CORBA.IMP_LIMIT if there are as many as may be
     */
    public Supply supply(String supplierName, Runnable ended) {
        requireOpen();
        var supply = new Supply(this, supplierName, ended);
        supplies.add(supply);
        if (options.maxSuppliers() > 0 && supplies.size() > options.maxSuppliers()) {
            supplies.remove(supply);
            throw Minor.TOO_MANY_SUPPLIERS.exception(
                    CompletionStatus.COMPLETED_NO, options.maxSuppliers() + " in channel " + name);
        }
        return supply;
    }

    /**
     * Connects a consumer that is pushed what is published from now on.
     *
     * @param link the way to the consumer
     * @throws org.omg.CORBA.IMP_LIMIT if there are as many as may be
     */
    public Subscription subscribe(SubscriptionOptions how, EventFilter filter, ConsumerLink link) {
        return subscribe(how, filter, link, link::ended);
    }

    /**
     * Connects a consumer that fetches what is published from now on with {@link Subscription#take}.
     *
     * @param ended is told why, when the subscription ends; must not wait
     * @throws org.omg.CORBA.IMP_LIMIT if there are as many as may be
     */
    public Subscription subscribe(SubscriptionOptions how, EventFilter filter, Consumer<Ending> ended) {
        return subscribe(how, filter, null, ended);
    }

    private Subscription subscribe(
            SubscriptionOptions how, EventFilter filter, ConsumerLink link, Consumer<Ending> ended) {
        requireOpen();
        if (options.maxConsumers() > 0 && subscriptions.size() >= options.maxConsumers()) {
            throw Minor.TOO_MANY_CONSUMERS.exception(
                    CompletionStatus.COMPLETED_NO, options.maxConsumers() + " in channel " + name);
        }
        var subscription = new Subscription(this, serial.incrementAndGet(), how, filter, link, ended);
        if (following != null) {
            following.begin(subscription);
        }
        subscriptions.add(subscription);
        if (closed.get()) {
            subscription.end(Ending.CHANNEL_ENDED);
        }
        return subscription;
    }

    /** Something to do when the channel is closed, as to take its servants away; must not wait. */
    public void onClose(Runnable task) {
        endings.add(task);
    }

    /** Whether it was closed. */
    public boolean isClosed() {
        return closed.get();
    }

    private void requireOpen() {
        if (closed.get()) {
            throw Minor.CHANNEL_ENDED.exception(CompletionStatus.COMPLETED_NO, name);
        }
    }

    void remove(Subscription subscription) {
        if (following != null) {
            following.end(subscription);
        }
        if (subscriptions.remove(subscription)) {
            SubscriptionStatistics last = subscription.statistics();
            deliveredBefore.add(last.delivered());
            discardedBefore.add(last.discarded() + last.queued());
            expiredBefore.add(last.expired());
        }
    }

    /** A consumer that had no room for what stands in the log has some now. */
    void roomMade() {
        following.wake();
    }

    void remove(Supply supply) {
        supplies.remove(supply);
    }

    /** What it has done so far. */
    public ChannelStatistics statistics() {
        List<SubscriptionStatistics> each = new ArrayList<>();
        long delivered = deliveredBefore.sum();
        long discarded = discardedBefore.sum();
        long expired = expiredBefore.sum();
        long queued = 0;
        for (Subscription subscription : subscriptions) {
            SubscriptionStatistics one = subscription.statistics();
            each.add(one);
            delivered += one.delivered();
            discarded += one.discarded();
            expired += one.expired();
            queued += one.queued();
        }
        return new ChannelStatistics(
                name,
                options.level(),
                supplies.size(),
                published.sum(),
                refused.sum(),
                delivered,
                discarded,
                expired,
                queued,
                List.copyOf(each));
    }

    /** Ends the channel: suppliers and consumers are told; what is not on a disk and not delivered is given up. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        subscriptions.forEach(subscription -> subscription.end(Ending.CHANNEL_ENDED));
        supplies.forEach(Supply::channelEnded);
        supplies.clear();
        endings.forEach(Runnable::run);
        threads.close();
    }
}
