package org.pleiad.events.notify;

import java.util.ArrayList;
import java.util.List;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosNotification.EventType;
import org.omg.CosNotifyChannelAdmin.ObtainInfoMode;
import org.omg.CosNotifyChannelAdmin.ProxyConsumerOperations;
import org.omg.CosNotifyChannelAdmin.ProxyType;
import org.omg.CosNotifyChannelAdmin.SupplierAdmin;
import org.omg.CosNotifyComm.InvalidEventType;
import org.pleiad.events.channel.Ending;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.Supply;

/** A proxy that faces a supplier (Notification Service 1.1, 3.4.3): what it offers, and which of its events come in. */
abstract class ProxyConsumerServant extends NotifyProxy implements ProxyConsumerOperations {
    private final SupplierAdminServant admin;
    private final TypeNews subscriptions;

    /** What the supplier offers; guarded by {@link #typesLock}. */
    private EventTypes types;

    private final Object typesLock = new Object();

    /** Whether the channel's totals have the types; guarded by {@link #typesLock}. */
    private boolean counted;

    private volatile Supply supply;

    ProxyConsumerServant(SupplierAdminServant admin, int id, ProxyType type) {
        super(admin.channel(), admin.qos().ofProxy(), id, type);
        this.admin = admin;
        this.subscriptions =
                new TypeNews(admin.channel().subscribed(), admin.channel().engine());
        this.types = admin.types();
    }

    @Override
    final String objectId() {
        return admin.objectId() + "/p" + id();
    }

    @Override
    public final SupplierAdmin MyAdmin() {
        return admin.reference();
    }

    @Override
    public final EventType[] obtain_subscription_types(ObtainInfoMode mode) {
        return subscriptions.obtain(mode);
    }

    /** What the supplier offers from now on; consumers are told, and nothing is checked against it. */
    public final void offer_change(EventType[] added, EventType[] removed) throws InvalidEventType {
        synchronized (typesLock) {
            EventTypes changed = types.changed(added, removed);
            if (counted) {
                channel().offered().change(types, changed);
            }
            types = changed;
        }
    }

    abstract boolean isPush();

    @Override
    void begin(Client newClient) {
        supply = channel().engine().supply(objectId(), () -> end(Ending.CHANNEL_ENDED));
    }

    @Override
    void afterConnect(Client newClient) {
        synchronized (typesLock) {
            // it may have ended already, with the channel
            if (isConnected()) {
                counted = true;
                channel().offered().change(EventTypes.NONE, types);
                subscriptions.begin(newClient);
            }
        }
    }

    @Override
    void left() {
        Supply over = supply;
        if (over != null) {
            over.close();
        }
        synchronized (typesLock) {
            if (counted) {
                counted = false;
                channel().offered().change(types, EventTypes.NONE);
                subscriptions.end();
            }
        }
        admin.remove(this);
    }

    @Override
    final void qosChanged() {
        // what has come in waits at the consumers' proxies, by their qualities
    }

    /** The supplier's events come in, as far as the filters let them. */
    final void publish(List<Event> events) throws Disconnected {
        Supply current = supply;
        if (current == null || !isConnected()) {
            throw new Disconnected();
        }
        List<Event> passed = events;
        if (!filters().isEmpty() || !admin.filters().isEmpty()) {
            passed = new ArrayList<>(events);
            passed.removeIf(event -> !admin.passes(event, filters()));
        }
        if (!passed.isEmpty()) {
            current.publish(passed);
        }
    }

    /** The client disconnects. */
    final void disconnect() {
        end(Ending.BY_CLIENT);
    }
}
