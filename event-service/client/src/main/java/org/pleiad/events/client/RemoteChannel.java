package org.pleiad.events.client;

import java.time.Duration;
import java.util.concurrent.Flow;
import org.omg.CORBA.ORB;
import org.omg.CosEventChannelAdmin.EventChannel;

/**
 * A channel somewhere: of the event service or the notification service, ours or another vendor's. Each publisher, sink and
 * pull made from it is a connection of its own. Any thread.
 */
public final class RemoteChannel {
    private final ORB orb;
    private final EventChannel events;
    private final boolean replicated;
    private final org.omg.CosNotifyChannelAdmin.EventChannel notification;

    /** One of one server. */
    RemoteChannel(ORB orb, EventChannel events, org.omg.CosNotifyChannelAdmin.EventChannel notification) {
        this(orb, events, notification, false);
    }

    RemoteChannel(
            ORB orb, EventChannel events, org.omg.CosNotifyChannelAdmin.EventChannel notification, boolean replicated) {
        this.orb = orb;
        this.events = events;
        this.notification = notification;
        this.replicated = replicated;
    }

    /** The ORB that calls it. */
    public ORB orb() {
        return orb;
    }

    /** The channel as the event service knows it. */
    public EventChannel events() {
        return events;
    }

    /** The channel as the notification service knows it; {@code null} if it is one of the event service only. */
    public org.omg.CosNotifyChannelAdmin.EventChannel notification() {
        return notification;
    }

    /** Whether it knows structured events and filters. */
    public boolean isNotification() {
        return notification != null;
    }

    /**
     * All events to come. Each subscriber has its own connection, made when it subscribes and ended when it cancels.
     *
     * @param form {@link EventForm#ANY} or {@link EventForm#STRUCTURED}
     */
    public <T> Flow.Publisher<T> events(EventForm<T> form) {
        return events(form, Interest.ALL, Delivery.PULL);
    }

    /**
     * Wanted events to come.
     *
     * @param interest what is wanted; anything but {@link Interest#ALL} needs a notification channel
     * @param delivery how they come, and what becomes of those that the subscriber does not ask for
     * @throws UnsupportedOperationException if the channel has no filters
     */
    public <T> Flow.Publisher<T> events(EventForm<T> form, Interest interest, Delivery delivery) {
        requireFilters(interest);
        return new EventPublisher<>(this, form, interest, delivery);
    }

    /** Into the channel: connects when it is subscribed to a publisher. */
    public <T> EventSink<T> sink(EventForm<T> form) {
        return new EventSink<>(() -> supplyLink(form));
    }

    /** Fetches all events to come, and waits for them; suits virtual threads. */
    public <T> EventPull<T> pull(EventForm<T> form) {
        return pull(form, Interest.ALL);
    }

    /** Fetches wanted events to come, and waits for them; suits virtual threads. */
    public <T> EventPull<T> pull(EventForm<T> form, Interest interest) {
        requireFilters(interest);
        return new EventPull<>(pullLink(form, interest), patience(EventPull.PAUSE));
    }

    /** Whether several servers share it, so that another may be called when one is dead. */
    boolean isReplicated() {
        return replicated;
    }

    /** How long it may be out of reach; one of several servers that is starting or ending may know no channel for a while. */
    Patience patience(Duration pause) {
        return new Patience(pause, replicated);
    }

    <T> PullLink<T> pullLink(EventForm<T> form, Interest interest) {
        return replicated ? new ReconnectingPull<>(() -> form.pull(this, interest)) : form.pull(this, interest);
    }

    private <T> SupplyLink<T> supplyLink(EventForm<T> form) {
        return replicated ? new ReconnectingSupply<>(() -> form.supply(this), form.numbering(this)) : form.supply(this);
    }

    private void requireFilters(Interest interest) {
        if (!interest.terms().isEmpty() && notification == null) {
            throw new UnsupportedOperationException(
                    "the channel is one of the event service, which has no filters; choose a notification channel, or"
                            + " choose among all events yourself");
        }
    }
}
