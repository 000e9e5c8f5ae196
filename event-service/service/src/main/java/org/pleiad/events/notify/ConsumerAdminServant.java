package org.pleiad.events.notify;

import org.omg.CORBA.IntHolder;
import org.omg.CosEventChannelAdmin.ProxyPullSupplier;
import org.omg.CosEventChannelAdmin.ProxyPushSupplier;
import org.omg.CosNotification.EventType;
import org.omg.CosNotifyChannelAdmin.AdminLimitExceeded;
import org.omg.CosNotifyChannelAdmin.ClientType;
import org.omg.CosNotifyChannelAdmin.ConsumerAdmin;
import org.omg.CosNotifyChannelAdmin.ConsumerAdminHelper;
import org.omg.CosNotifyChannelAdmin.ConsumerAdminOperations;
import org.omg.CosNotifyChannelAdmin.ConsumerAdminPOATie;
import org.omg.CosNotifyChannelAdmin.InterFilterGroupOperator;
import org.omg.CosNotifyChannelAdmin.ProxyNotFound;
import org.omg.CosNotifyChannelAdmin.ProxySupplier;
import org.omg.CosNotifyChannelAdmin.ProxySupplierHelper;
import org.omg.CosNotifyComm.InvalidEventType;
import org.omg.CosNotifyFilter.MappingFilter;
import org.pleiad.events.channel.Event;
import org.pleiad.events.cos.EventAdmins;
import org.pleiad.events.cos.ProxyOptions;
import org.pleiad.events.qos.PolicyQueue;

/** Makes and keeps the proxies of consumers (Notification Service 1.1, 3.4.15). Called by the object adapter on any thread. */
final class ConsumerAdminServant extends AdminServant<ProxySupplierServant> implements ConsumerAdminOperations {
    private final EventTerms terms;
    private final ConsumerAdmin self;
    private final org.omg.CosEventChannelAdmin.ConsumerAdminOperations events;

    /** What new proxies begin with; changed under this object's monitor, read for each event. */
    private volatile EventTypes types = EventTypes.ALL;

    ConsumerAdminServant(NotifyChannel channel, int id, InterFilterGroupOperator operator) {
        super(channel, id, operator);
        this.terms = new EventTerms(qos(), channel.filters(), null);
        this.self = ConsumerAdminHelper.narrow(channel.objects().activate(objectId(), new ConsumerAdminPOATie(this)));
        this.events = EventAdmins.consumers(
                channel.orb(), channel.engine(), channel.eventPoa(), eventOptions(), this::passesAlone);
    }

    /** Proxies of the event service have no filters and qualities of their own. */
    private ProxyOptions eventOptions() {
        ProxyOptions options = channel().options();
        return options.withSubscription(
                options.subscription().withQueue(() -> new PolicyQueue(qos(), channel()::limits, terms, false)));
    }

    private boolean passesAlone(Event event) {
        return types().matches(event.domain(), event.type()) && filters().matches(event);
    }

    @Override
    String objectId() {
        return "c" + MyID();
    }

    ConsumerAdmin reference() {
        return self;
    }

    EventTerms terms() {
        return terms;
    }

    EventTypes types() {
        return types;
    }

    @Override
    public MappingFilter priority_filter() {
        return terms.priorityFilter();
    }

    @Override
    public void priority_filter(MappingFilter filter) {
        terms.priorityFilter(filter);
    }

    @Override
    public MappingFilter lifetime_filter() {
        return terms.lifetimeFilter();
    }

    @Override
    public void lifetime_filter(MappingFilter filter) {
        terms.lifetimeFilter(filter);
    }

    @Override
    public int[] pull_suppliers() {
        return ids(proxy -> !proxy.isPush());
    }

    @Override
    public int[] push_suppliers() {
        return ids(ProxySupplierServant::isPush);
    }

    @Override
    public ProxySupplier get_proxy_supplier(int proxyId) throws ProxyNotFound {
        return ProxySupplierHelper.narrow(proxy(proxyId).reference());
    }

    @Override
    public ProxySupplier obtain_notification_pull_supplier(ClientType ctype, IntHolder proxyId)
            throws AdminLimitExceeded {
        return handOut(
                admit(id -> switch (ctype.value()) {
                    case ClientType._ANY_EVENT -> new AnyPullSupplierServant(this, id);
                    case ClientType._STRUCTURED_EVENT -> new StructuredPullSupplierServant(this, id);
                    default -> new SequencePullSupplierServant(this, id);
                }),
                proxyId);
    }

    @Override
    public ProxySupplier obtain_notification_push_supplier(ClientType ctype, IntHolder proxyId)
            throws AdminLimitExceeded {
        return handOut(
                admit(id -> switch (ctype.value()) {
                    case ClientType._ANY_EVENT -> new AnyPushSupplierServant(this, id);
                    case ClientType._STRUCTURED_EVENT -> new StructuredPushSupplierServant(this, id);
                    default -> new SequencePushSupplierServant(this, id);
                }),
                proxyId);
    }

    private static ProxySupplier handOut(ProxySupplierServant proxy, IntHolder proxyId) {
        proxyId.value = proxy.id();
        return ProxySupplierHelper.narrow(proxy.reference());
    }

    /** {@inheritDoc} For clients of the event service; the proxy has this admin object's filters and qualities. */
    @Override
    public ProxyPushSupplier obtain_push_supplier() {
        return events.obtain_push_supplier();
    }

    @Override
    public ProxyPullSupplier obtain_pull_supplier() {
        return events.obtain_pull_supplier();
    }

    /** {@inheritDoc} For all proxies there are, and those to come. */
    @Override
    public void subscription_change(EventType[] added, EventType[] removed) throws InvalidEventType {
        synchronized (this) {
            types = types.changed(added, removed);
        }
        for (ProxySupplierServant proxy : proxies()) {
            proxy.subscription_change(added, removed);
        }
    }

    @Override
    void reserve() throws AdminLimitExceeded {
        channel().reserveConsumer();
    }

    @Override
    void release() {
        channel().releaseConsumer();
    }

    @Override
    void leave() {
        channel().remove(this);
    }
}
