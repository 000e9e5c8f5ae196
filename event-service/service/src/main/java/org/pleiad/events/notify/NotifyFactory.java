package org.pleiad.events.notify;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.UnsupportedAdmin;
import org.omg.CosNotification.UnsupportedQoS;
import org.omg.CosNotifyChannelAdmin.ChannelNotFound;
import org.omg.CosNotifyChannelAdmin.EventChannel;
import org.omg.CosNotifyChannelAdmin.EventChannelFactory;
import org.omg.CosNotifyChannelAdmin.EventChannelFactoryHelper;
import org.omg.CosNotifyChannelAdmin.EventChannelFactoryOperations;
import org.omg.CosNotifyChannelAdmin.EventChannelFactoryPOATie;
import org.omg.PortableServer.POA;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.events.cos.ProxyOptions;
import org.pleiad.events.filter.Filters;
import org.pleiad.events.qos.AdminLimits;
import org.pleiad.events.qos.QosLimits;
import org.pleiad.events.qos.QosSettings;

/**
 * Makes notification channels and finds them by number (Notification Service 1.1, 3.4.14). Called by the object adapter on any
 * thread, and by the server for channels that it makes by name.
 */
public final class NotifyFactory implements EventChannelFactoryOperations {
    private final ORB orb;
    private final QosLimits qosLimits;
    private final ChannelMaker maker;
    private final Map<Integer, NotifyChannel> channels = new ConcurrentSkipListMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final EventChannelFactory self;
    private final Filters filters;

    /** Makes a channel for clients who have no name for it. */
    @FunctionalInterface
    public interface ChannelMaker {
        /** Makes and activates it, and has it {@linkplain #add added} under this number. */
        EventChannel make(int id, QosSettings qos, AdminLimits limits);
    }

    /**
     * A factory, active at once under an id of the adapter's choice.
     *
     * @param qosLimits what its channels can do
     * @param filters what its channels let clients make
     */
    public NotifyFactory(ORB orb, POA poa, QosLimits qosLimits, Filters filters, ChannelMaker maker) {
        this.orb = orb;
        this.qosLimits = qosLimits;
        this.filters = filters;
        this.maker = maker;
        this.self = EventChannelFactoryHelper.narrow(
                new NotifyObjects(poa).activate("factory", new EventChannelFactoryPOATie(this)));
    }

    /** The object by which clients use it. */
    public EventChannelFactory reference() {
        return self;
    }

    /** The qualities of a channel that the server makes itself; it has a log if it needs one. */
    public QosSettings settings(DeliveryLevel level) {
        return QosSettings.ofChannel(orb, qosLimits, level);
    }

    /** The number of a channel to be added. */
    public int nextId() {
        return ids.incrementAndGet();
    }

    /**
     * Makes the servants of a channel.
     *
     * @param id from {@link #nextId}
     * @param engine what carries its events
     * @param eventPoa for the proxies of the event service: retains servants, makes ids
     * @param poa of the channel alone: retains servants, and ids are chosen by its user; destroyed by whoever made it, after
     *     the channel
     * @param self the reference under which the servant will be active
     */
    public NotifyChannel add(
            int id,
            Channel engine,
            POA eventPoa,
            POA poa,
            QosSettings qos,
            AdminLimits limits,
            ProxyOptions options,
            EventChannel self) {
        var channel = new NotifyChannel(orb, engine, eventPoa, poa, qos, limits, options, this, self);
        channels.put(id, channel);
        engine.onClose(() -> channels.remove(id));
        return channel;
    }

    Filters filters() {
        return filters;
    }

    @Override
    public EventChannel create_channel(Property[] initialQos, Property[] initialAdmin, IntHolder id)
            throws UnsupportedQoS, UnsupportedAdmin {
        QosSettings qos = QosSettings.ofChannel(orb, qosLimits, initialQos);
        AdminLimits limits = AdminLimits.NONE.with(orb, qosLimits, initialAdmin);
        id.value = nextId();
        return maker.make(id.value, qos, limits);
    }

    @Override
    public int[] get_all_channels() {
        return channels.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public EventChannel get_event_channel(int id) throws ChannelNotFound {
        NotifyChannel channel = channels.get(id);
        if (channel == null) {
            throw new ChannelNotFound();
        }
        return channel.reference();
    }
}
