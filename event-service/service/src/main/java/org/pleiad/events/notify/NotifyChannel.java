package org.pleiad.events.notify;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.MaxConsumers;
import org.omg.CosNotification.MaxSuppliers;
import org.omg.CosNotification.NamedPropertyRange;
import org.omg.CosNotification.NamedPropertyRangeSeqHolder;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.UnsupportedAdmin;
import org.omg.CosNotification.UnsupportedQoS;
import org.omg.CosNotifyChannelAdmin.AdminLimit;
import org.omg.CosNotifyChannelAdmin.AdminLimitExceeded;
import org.omg.CosNotifyChannelAdmin.AdminNotFound;
import org.omg.CosNotifyChannelAdmin.ConsumerAdmin;
import org.omg.CosNotifyChannelAdmin.EventChannel;
import org.omg.CosNotifyChannelAdmin.EventChannelFactory;
import org.omg.CosNotifyChannelAdmin.EventChannelOperations;
import org.omg.CosNotifyChannelAdmin.EventChannelPOATie;
import org.omg.CosNotifyChannelAdmin.InterFilterGroupOperator;
import org.omg.CosNotifyChannelAdmin.SupplierAdmin;
import org.omg.CosNotifyFilter.FilterFactory;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.cos.ProxyOptions;
import org.pleiad.events.filter.FilterGroup;
import org.pleiad.events.filter.Filters;
import org.pleiad.events.qos.AdminLimits;
import org.pleiad.events.qos.QosSettings;

/**
 * A notification channel for clients, which is one of the event service, too (Notification Service 1.1, 3.4.13). Its admin
 * objects and proxies live in an object adapter of the channel's own. Called by the object adapter on any thread.
 */
public final class NotifyChannel implements EventChannelOperations {
    private final ORB orb;
    private final Channel engine;
    private final POA eventPoa;
    private final NotifyObjects objects;
    private final QosSettings qos;
    private final ProxyOptions options;
    private final NotifyFactory factory;
    private final EventChannel self;
    private final TypeTotals offered = new TypeTotals();
    private final TypeTotals subscribed = new TypeTotals();
    private final Map<Integer, ConsumerAdminServant> consumerAdmins = new ConcurrentSkipListMap<>();
    private final Map<Integer, SupplierAdminServant> supplierAdmins = new ConcurrentSkipListMap<>();
    private final AtomicInteger consumerAdminIds = new AtomicInteger();
    private final AtomicInteger supplierAdminIds = new AtomicInteger();
    private final AtomicInteger consumers = new AtomicInteger();
    private final AtomicInteger suppliers = new AtomicInteger();
    private volatile AdminLimits limits;

    /**
     * The channel; {@link #servant} makes it an object.
     *
     * @param eventPoa for the proxies of the event service: retains servants, makes ids
     * @param poa of the channel alone: retains servants, ids are chosen here; destroyed by whoever made it, after the channel
     * @param factory that it calls its own
     * @param self the reference under which the servant will be active
     */
    NotifyChannel(
            ORB orb,
            Channel engine,
            POA eventPoa,
            POA poa,
            QosSettings qos,
            AdminLimits limits,
            ProxyOptions options,
            NotifyFactory factory,
            EventChannel self) {
        this.orb = orb;
        this.engine = engine;
        this.eventPoa = eventPoa;
        this.objects = new NotifyObjects(poa);
        this.qos = qos;
        this.limits = limits;
        this.options = options;
        this.factory = factory;
        this.self = self;
        bound();
        default_consumer_admin();
        default_supplier_admin();
        engine.onClose(this::ended);
    }

    // What its admin objects and proxies share

    ORB orb() {
        return orb;
    }

    /** What carries its events. */
    public Channel engine() {
        return engine;
    }

    /** For the proxies of the event service. */
    POA eventPoa() {
        return eventPoa;
    }

    NotifyObjects objects() {
        return objects;
    }

    QosSettings qos() {
        return qos;
    }

    AdminLimits limits() {
        return limits;
    }

    ProxyOptions options() {
        return options;
    }

    TypeTotals offered() {
        return offered;
    }

    TypeTotals subscribed() {
        return subscribed;
    }

    Filters filters() {
        return factory.filters();
    }

    FilterGroup newFilterGroup() {
        return factory.filters().newGroup();
    }

    /** A servant, to be active under {@link #reference}. */
    public Servant servant() {
        return new EventChannelPOATie(this);
    }

    /** The object by which clients use it. */
    public EventChannel reference() {
        return self;
    }

    void reserveConsumer() throws AdminLimitExceeded {
        reserve(consumers, limits.maxConsumers(), MaxConsumers.value);
    }

    void releaseConsumer() {
        consumers.decrementAndGet();
    }

    void reserveSupplier() throws AdminLimitExceeded {
        reserve(suppliers, limits.maxSuppliers(), MaxSuppliers.value);
    }

    void releaseSupplier() {
        suppliers.decrementAndGet();
    }

    private void reserve(AtomicInteger count, int limit, String property) throws AdminLimitExceeded {
        int now = count.incrementAndGet();
        if (limit > 0 && now > limit) {
            count.decrementAndGet();
            var value = orb.create_any();
            value.insert_long(limit);
            throw new AdminLimitExceeded(
                    "the channel has as many as " + property + " allows: " + limit, new AdminLimit(property, value));
        }
    }

    // Admin objects

    @Override
    public ConsumerAdmin default_consumer_admin() {
        return consumerAdmins
                .computeIfAbsent(0, id -> new ConsumerAdminServant(this, id, InterFilterGroupOperator.AND_OP))
                .reference();
    }

    @Override
    public SupplierAdmin default_supplier_admin() {
        return supplierAdmins
                .computeIfAbsent(0, id -> new SupplierAdminServant(this, id, InterFilterGroupOperator.AND_OP))
                .reference();
    }

    /** {@inheritDoc} The default one, for clients of the event service. */
    @Override
    public org.omg.CosEventChannelAdmin.ConsumerAdmin for_consumers() {
        return default_consumer_admin();
    }

    @Override
    public org.omg.CosEventChannelAdmin.SupplierAdmin for_suppliers() {
        return default_supplier_admin();
    }

    @Override
    public ConsumerAdmin new_for_consumers(InterFilterGroupOperator op, IntHolder id) {
        id.value = consumerAdminIds.incrementAndGet();
        var admin = new ConsumerAdminServant(this, id.value, op);
        consumerAdmins.put(id.value, admin);
        return admin.reference();
    }

    @Override
    public SupplierAdmin new_for_suppliers(InterFilterGroupOperator op, IntHolder id) {
        id.value = supplierAdminIds.incrementAndGet();
        var admin = new SupplierAdminServant(this, id.value, op);
        supplierAdmins.put(id.value, admin);
        return admin.reference();
    }

    @Override
    public ConsumerAdmin get_consumeradmin(int id) throws AdminNotFound {
        ConsumerAdminServant admin = consumerAdmins.get(id);
        if (admin == null) {
            throw new AdminNotFound();
        }
        return admin.reference();
    }

    @Override
    public SupplierAdmin get_supplieradmin(int id) throws AdminNotFound {
        SupplierAdminServant admin = supplierAdmins.get(id);
        if (admin == null) {
            throw new AdminNotFound();
        }
        return admin.reference();
    }

    @Override
    public int[] get_all_consumeradmins() {
        return consumerAdmins.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public int[] get_all_supplieradmins() {
        return supplierAdmins.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    void remove(ConsumerAdminServant admin) {
        consumerAdmins.remove(admin.MyID(), admin);
    }

    void remove(SupplierAdminServant admin) {
        supplierAdmins.remove(admin.MyID(), admin);
    }

    // The channel itself

    @Override
    public EventChannelFactory MyFactory() {
        return factory.reference();
    }

    @Override
    public FilterFactory default_filter_factory() {
        return factory.filters().factory();
    }

    @Override
    public Property[] get_qos() {
        return qos.get();
    }

    @Override
    public void set_qos(Property[] wanted) throws UnsupportedQoS {
        qos.set(wanted);
        qosChanged();
    }

    @Override
    public void validate_qos(Property[] required, NamedPropertyRangeSeqHolder available) throws UnsupportedQoS {
        available.value = new NamedPropertyRange[0];
        available.value = qos.validate(required);
    }

    private void qosChanged() {
        consumerAdmins.values().forEach(AdminServant::qosChanged);
    }

    @Override
    public Property[] get_admin() {
        return limits.properties(orb);
    }

    @Override
    public synchronized void set_admin(Property[] wanted) throws UnsupportedAdmin {
        limits = limits.with(orb, qos.limits(), wanted);
        bound();
        qosChanged();
    }

    private void bound() {
        engine.bound(limits.maxQueueLength(), limits.maxConsumers(), limits.maxSuppliers(), limits.rejectNewEvents());
    }

    /** {@inheritDoc} All clients are told that they are disconnected. */
    @Override
    public void destroy() {
        engine.close();
    }

    /** The engine has ended: so do all objects. */
    private void ended() {
        engine.executor().execute(() -> {
            consumerAdmins.values().forEach(AdminServant::destroy);
            supplierAdmins.values().forEach(AdminServant::destroy);
        });
    }
}
