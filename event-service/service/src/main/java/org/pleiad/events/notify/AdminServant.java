package org.pleiad.events.notify;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.omg.CosNotifyChannelAdmin.AdminLimitExceeded;
import org.omg.CosNotifyChannelAdmin.EventChannel;
import org.omg.CosNotifyChannelAdmin.InterFilterGroupOperator;
import org.omg.CosNotifyChannelAdmin.ProxyNotFound;
import org.pleiad.events.channel.Ending;
import org.pleiad.events.channel.Event;
import org.pleiad.events.filter.FilterGroup;

/**
 * What both kinds of admin object have in common: proxies by number, and the rule by which filters of proxies and of the admin
 * object combine (Notification Service 1.1, 3.4.15 and 3.4.16).
 *
 * @param <P> its proxies
 */
abstract class AdminServant<P extends NotifyProxy> extends FilteredAdmin {
    private final NotifyChannel channel;
    private final int id;
    private final InterFilterGroupOperator operator;
    private final Map<Integer, P> proxies = new ConcurrentSkipListMap<>();
    private final AtomicInteger proxyIds = new AtomicInteger();

    /** Read after a proxy was put in, and written before they are taken out: none stays behind. */
    private volatile boolean destroyed;

    AdminServant(NotifyChannel channel, int id, InterFilterGroupOperator operator) {
        super(channel.qos().ofAdmin(), channel.newFilterGroup());
        this.channel = channel;
        this.id = id;
        this.operator = operator;
    }

    final NotifyChannel channel() {
        return channel;
    }

    /** Its id in the channel's object adapter. */
    abstract String objectId();

    public final int MyID() {
        return id;
    }

    public final EventChannel MyChannel() {
        return channel.reference();
    }

    public final InterFilterGroupOperator MyOperator() {
        return operator;
    }

    /** Whether an event passes the filters here and those of a proxy. A group without filters says nothing to OR. */
    final boolean passes(Event event, FilterGroup ofProxy) {
        if (operator.value() == InterFilterGroupOperator._AND_OP) {
            return filters().matches(event) && ofProxy.matches(event);
        }
        if (filters().isEmpty()) {
            return ofProxy.matches(event);
        }
        return filters().matches(event) || !ofProxy.isEmpty() && ofProxy.matches(event);
    }

    /** Lets a new proxy in, if the channel's limit allows it. */
    final P admit(IntFunction<P> making) throws AdminLimitExceeded {
        reserve();
        P made;
        try {
            made = making.apply(proxyIds.incrementAndGet());
            made.activate();
        } catch (RuntimeException refused) {
            release();
            throw refused;
        }
        proxies.put(made.id(), made);
        if (destroyed || channel.engine().isClosed()) {
            made.end(Ending.CHANNEL_ENDED);
        }
        return made;
    }

    /** Counts one more client of the channel. */
    abstract void reserve() throws AdminLimitExceeded;

    abstract void release();

    final void remove(P proxy) {
        if (proxies.remove(proxy.id(), proxy)) {
            release();
        }
    }

    final P proxy(int proxyId) throws ProxyNotFound {
        P proxy = proxies.get(proxyId);
        if (proxy == null) {
            throw new ProxyNotFound();
        }
        return proxy;
    }

    final Iterable<P> proxies() {
        return proxies.values();
    }

    final int[] ids(Predicate<P> wanted) {
        return proxies.values().stream()
                .filter(wanted)
                .mapToInt(NotifyProxy::id)
                .toArray();
    }

    @Override
    final void qosChanged() {
        proxies.values().forEach(NotifyProxy::qosChanged);
    }

    /** {@code destroy}: the proxies end with it, and their clients are told. */
    public final void destroy() {
        destroyed = true;
        leave();
        proxies.values().forEach(proxy -> proxy.end(Ending.CHANNEL_ENDED));
        channel.objects().deactivate(objectId());
    }

    /** The channel knows it no more. */
    abstract void leave();
}
