package org.pleiad.events.cos;

import java.util.List;
import org.omg.CORBA.ORB;
import org.omg.CosEventChannelAdmin.ProxyPullConsumer;
import org.omg.CosEventChannelAdmin.ProxyPullConsumerHelper;
import org.omg.CosEventChannelAdmin.ProxyPullSupplier;
import org.omg.CosEventChannelAdmin.ProxyPullSupplierHelper;
import org.omg.CosEventChannelAdmin.ProxyPushConsumer;
import org.omg.CosEventChannelAdmin.ProxyPushConsumerHelper;
import org.omg.CosEventChannelAdmin.ProxyPushSupplier;
import org.omg.CosEventChannelAdmin.ProxyPushSupplierHelper;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.EventFilter;
import org.pleiad.events.channel.Supply;

/**
 * What the servants of one channel share, and how they make proxies. Thread-safe.
 *
 * @param orb makes anys
 * @param channel the engine
 * @param activation the channel's own object adapter
 * @param options how proxies work
 * @param filter which events pass from suppliers, or to consumers
 */
public record ChannelParts(ORB orb, Channel channel, Activation activation, ProxyOptions options, EventFilter filter) {

    /** The event that an any is. */
    public Event event(org.omg.CORBA.Any data) {
        return Event.of(orb, data);
    }

    /** A supplier's event comes in, if the filter lets it. */
    void publish(Supply supply, org.omg.CORBA.Any data) {
        Event event = event(data);
        if (filter.wants(event)) {
            supply.publish(List.of(event));
        }
    }

    PushEntry newEntry(Servant servant) {
        return new PushEntry(channel, filter, options.reconnect(), () -> activation.deactivate(servant));
    }

    /** A proxy for a supplier that pushes anys. */
    public ProxyPushConsumer newPushConsumer() {
        return ProxyPushConsumerHelper.narrow(activation.activate(new ProxyPushConsumerServant(this)));
    }

    /** A proxy for a supplier of anys that is pulled. */
    public ProxyPullConsumer newPullConsumer() {
        return ProxyPullConsumerHelper.narrow(activation.activate(new ProxyPullConsumerServant(this)));
    }

    /** A proxy for a consumer that is pushed anys. */
    public ProxyPushSupplier newPushSupplier() {
        return newPushSupplier(filter, AnyPushLink::new);
    }

    /** A proxy for a consumer that is pushed what the filter lets through, in its own way. */
    public ProxyPushSupplier newPushSupplier(EventFilter wanted, LinkMaker links) {
        return ProxyPushSupplierHelper.narrow(activation.activate(new ProxyPushSupplierServant(this, wanted, links)));
    }

    /** A proxy for a consumer that pulls anys. */
    public ProxyPullSupplier newPullSupplier() {
        return ProxyPullSupplierHelper.narrow(activation.activate(new ProxyPullSupplierServant(this)));
    }
}
