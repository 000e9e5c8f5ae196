package org.pleiad.events.notify;

import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosNotification.EventType;
import org.omg.CosNotifyChannelAdmin.ConnectionAlreadyActive;
import org.omg.CosNotifyChannelAdmin.ConnectionAlreadyInactive;
import org.omg.CosNotifyChannelAdmin.ConsumerAdmin;
import org.omg.CosNotifyChannelAdmin.NotConnected;
import org.omg.CosNotifyChannelAdmin.ObtainInfoMode;
import org.omg.CosNotifyChannelAdmin.ProxySupplierOperations;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.CosNotifyComm.InvalidEventType;
import org.omg.CosNotifyFilter.MappingFilter;
import org.pleiad.events.channel.Ending;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.Subscription;
import org.pleiad.events.channel.SubscriptionOptions;
import org.pleiad.events.qos.PolicyQueue;
import org.pleiad.events.qos.Quality;
import org.pleiad.orb.error.Minor;

/** A proxy that faces a consumer (Notification Service 1.1, 3.4.4): what it wants, how it waits, how it is delivered. */
abstract class ProxySupplierServant extends NotifyProxy implements ProxySupplierOperations {
    private final ConsumerAdminServant admin;
    private final TypeNews offers;
    private final EventTerms terms;

    /** What the consumer subscribes to; written under {@link #typesLock}, read for each event. */
    private volatile EventTypes types;

    private final Object typesLock = new Object();

    /** Whether the channel's totals have the types; guarded by {@link #typesLock}. */
    private boolean counted;

    private volatile Subscription subscription;

    ProxySupplierServant(ConsumerAdminServant admin, int id, ProxyType type) {
        super(admin.channel(), admin.qos().ofProxy(), id, type);
        this.admin = admin;
        this.offers = new TypeNews(admin.channel().offered(), admin.channel().engine());
        this.terms = new EventTerms(qos(), admin.channel().filters(), admin.terms());
        this.types = admin.types();
    }

    @Override
    final String objectId() {
        return admin.objectId() + "/p" + id();
    }

    @Override
    public final ConsumerAdmin MyAdmin() {
        return admin.reference();
    }

    @Override
    public final MappingFilter priority_filter() {
        return terms.priorityFilter();
    }

    @Override
    public final void priority_filter(MappingFilter filter) {
        terms.priorityFilter(filter);
    }

    @Override
    public final MappingFilter lifetime_filter() {
        return terms.lifetimeFilter();
    }

    @Override
    public final void lifetime_filter(MappingFilter filter) {
        terms.lifetimeFilter(filter);
    }

    @Override
    public final EventType[] obtain_offered_types(ObtainInfoMode mode) {
        return offers.obtain(mode);
    }

    /** What the consumer wants from now on: of the types that it names, no others reach it. */
    public final void subscription_change(EventType[] added, EventType[] removed) throws InvalidEventType {
        synchronized (typesLock) {
            EventTypes changed = types.changed(added, removed);
            if (counted) {
                channel().subscribed().change(types, changed);
            }
            types = changed;
        }
    }

    final boolean wants(Event event) {
        return types.matches(event.domain(), event.type()) && admin.passes(event, filters());
    }

    /** The options of the engine that fit the qualities of service. */
    private SubscriptionOptions subscriptionOptions(boolean batches) {
        return channel()
                .options()
                .subscription()
                .forLevel(channel().engine().options().level())
                .withName(objectId())
                .withQueue(() -> new PolicyQueue(qos(), channel()::limits, terms, batches))
                .withMaxBatch(batches ? qos().limits().maxBatchSize() : 1)
                .withKeepUnreachable(qos().effective().get(Quality.CONNECTION_RELIABILITY) != 0);
    }

    @Override
    final void begin(Client newClient) {
        Client.Kind kind = newClient == null ? null : newClient.kind();
        boolean pushed = isPush();
        SubscriptionOptions options = subscriptionOptions(pushed && PushLinks.takesBatches(kind));
        subscription = pushed
                ? channel().engine().subscribe(options, this::wants, PushLinks.to(newClient, this::end))
                : channel().engine().subscribe(options, this::wants, this::end);
    }

    abstract boolean isPush();

    @Override
    final void afterConnect(Client newClient) {
        synchronized (typesLock) {
            // it may have ended already, as when the consumer is gone
            if (isConnected()) {
                counted = true;
                channel().subscribed().change(EventTypes.NONE, types);
                offers.begin(newClient);
            }
        }
    }

    @Override
    final void left() {
        Subscription over = subscription;
        if (over != null) {
            over.close();
        }
        synchronized (typesLock) {
            if (counted) {
                counted = false;
                channel().subscribed().change(types, EventTypes.NONE);
                offers.end();
            }
        }
        admin.remove(this);
    }

    @Override
    final void qosChanged() {
        Subscription current = subscription;
        if (current != null) {
            current.wake();
        }
    }

    /** {@code suspend_connection} of proxies that push: events wait from now on. */
    public final void suspend_connection() throws ConnectionAlreadyInactive, NotConnected {
        if (!connected().suspend()) {
            throw new ConnectionAlreadyInactive();
        }
    }

    /** {@code resume_connection} of proxies that push: what has waited goes out. */
    public final void resume_connection() throws ConnectionAlreadyActive, NotConnected {
        if (!connected().resume()) {
            throw new ConnectionAlreadyActive();
        }
    }

    private Subscription connected() throws NotConnected {
        Subscription current = subscription;
        if (current == null || !isConnected()) {
            throw new NotConnected();
        }
        return current;
    }

    /** Fetches for a consumer that pulls; empty if nothing came in time. */
    final List<Event> take(int max, long nanos) throws Disconnected {
        Subscription current = subscription;
        if (current == null) {
            throw new Disconnected();
        }
        List<Event> taken;
        try {
            taken = current.take(max, nanos);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            taken = List.of();
        }
        if (taken.isEmpty() && current.isClosed()) {
            throw new Disconnected();
        }
        return taken;
    }

    final Event awaitEvent() throws Disconnected {
        return awaitEvents(1).get(0);
    }

    /**
     * Fetches for a consumer that waits.
     *
     * @throws org.omg.CORBA.TRANSIENT if nothing came for as long as a pull may wait
     */
    final List<Event> awaitEvents(int max) throws Disconnected {
        List<Event> taken = take(max, channel().options().pullTimeout().toNanos());
        if (taken.isEmpty()) {
            throw Minor.NO_EVENT_YET.exception(
                    CompletionStatus.COMPLETED_NO,
                    "channel " + channel().engine().name());
        }
        return taken;
    }

    /** The client disconnects. */
    final void disconnect() {
        end(Ending.BY_CLIENT);
    }
}
