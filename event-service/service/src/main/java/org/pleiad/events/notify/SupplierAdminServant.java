package org.pleiad.events.notify;

import org.omg.CORBA.IntHolder;
import org.omg.CosEventChannelAdmin.ProxyPullConsumer;
import org.omg.CosEventChannelAdmin.ProxyPushConsumer;
import org.omg.CosNotification.EventType;
import org.omg.CosNotifyChannelAdmin.AdminLimitExceeded;
import org.omg.CosNotifyChannelAdmin.ClientType;
import org.omg.CosNotifyChannelAdmin.InterFilterGroupOperator;
import org.omg.CosNotifyChannelAdmin.ProxyConsumer;
import org.omg.CosNotifyChannelAdmin.ProxyConsumerHelper;
import org.omg.CosNotifyChannelAdmin.ProxyNotFound;
import org.omg.CosNotifyChannelAdmin.SupplierAdmin;
import org.omg.CosNotifyChannelAdmin.SupplierAdminHelper;
import org.omg.CosNotifyChannelAdmin.SupplierAdminOperations;
import org.omg.CosNotifyChannelAdmin.SupplierAdminPOATie;
import org.omg.CosNotifyComm.InvalidEventType;
import org.pleiad.events.cos.EventAdmins;

/** Makes and keeps the proxies of suppliers (Notification Service 1.1, 3.4.16). Called by the object adapter on any thread. */
final class SupplierAdminServant extends AdminServant<ProxyConsumerServant> implements SupplierAdminOperations {
    private final SupplierAdmin self;
    private final org.omg.CosEventChannelAdmin.SupplierAdminOperations events;

    /** What new proxies begin with; guarded by this object's monitor. */
    private EventTypes types = EventTypes.ALL;

    SupplierAdminServant(NotifyChannel channel, int id, InterFilterGroupOperator operator) {
        super(channel, id, operator);
        this.self = SupplierAdminHelper.narrow(channel.objects().activate(objectId(), new SupplierAdminPOATie(this)));
        this.events = EventAdmins.suppliers(
                channel.orb(), channel.engine(), channel.eventPoa(), channel.options(), filters()::matches);
    }

    @Override
    String objectId() {
        return "s" + MyID();
    }

    SupplierAdmin reference() {
        return self;
    }

    synchronized EventTypes types() {
        return types;
    }

    @Override
    public int[] pull_consumers() {
        return ids(proxy -> !proxy.isPush());
    }

    @Override
    public int[] push_consumers() {
        return ids(ProxyConsumerServant::isPush);
    }

    @Override
    public ProxyConsumer get_proxy_consumer(int proxyId) throws ProxyNotFound {
        return ProxyConsumerHelper.narrow(proxy(proxyId).reference());
    }

    @Override
    public ProxyConsumer obtain_notification_pull_consumer(ClientType ctype, IntHolder proxyId)
            throws AdminLimitExceeded {
        return handOut(
                admit(id -> switch (ctype.value()) {
                    case ClientType._ANY_EVENT -> new AnyPullConsumerServant(this, id);
                    case ClientType._STRUCTURED_EVENT -> new StructuredPullConsumerServant(this, id);
                    default -> new SequencePullConsumerServant(this, id);
                }),
                proxyId);
    }

    @Override
    public ProxyConsumer obtain_notification_push_consumer(ClientType ctype, IntHolder proxyId)
            throws AdminLimitExceeded {
        return handOut(
                admit(id -> switch (ctype.value()) {
                    case ClientType._ANY_EVENT -> new AnyPushConsumerServant(this, id);
                    case ClientType._STRUCTURED_EVENT -> new StructuredPushConsumerServant(this, id);
                    default -> new SequencePushConsumerServant(this, id);
                }),
                proxyId);
    }

    private static ProxyConsumer handOut(ProxyConsumerServant proxy, IntHolder proxyId) {
        proxyId.value = proxy.id();
        return ProxyConsumerHelper.narrow(proxy.reference());
    }

    /** {@inheritDoc} For clients of the event service; the proxy has this admin object's filters. */
    @Override
    public ProxyPushConsumer obtain_push_consumer() {
        return events.obtain_push_consumer();
    }

    @Override
    public ProxyPullConsumer obtain_pull_consumer() {
        return events.obtain_pull_consumer();
    }

    /** {@inheritDoc} For all proxies there are, and those to come. */
    @Override
    public void offer_change(EventType[] added, EventType[] removed) throws InvalidEventType {
        synchronized (this) {
            types = types.changed(added, removed);
        }
        for (ProxyConsumerServant proxy : proxies()) {
            proxy.offer_change(added, removed);
        }
    }

    @Override
    void reserve() throws AdminLimitExceeded {
        channel().reserveSupplier();
    }

    @Override
    void release() {
        channel().releaseSupplier();
    }

    @Override
    void leave() {
        channel().remove(this);
    }
}
