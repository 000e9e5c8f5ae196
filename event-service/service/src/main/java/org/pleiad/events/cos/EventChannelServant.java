package org.pleiad.events.cos;

import org.omg.CORBA.ORB;
import org.omg.CosEventChannelAdmin.ConsumerAdmin;
import org.omg.CosEventChannelAdmin.ConsumerAdminHelper;
import org.omg.CosEventChannelAdmin.EventChannelPOA;
import org.omg.CosEventChannelAdmin.SupplierAdmin;
import org.omg.CosEventChannelAdmin.SupplierAdminHelper;
import org.omg.PortableServer.POA;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.EventFilter;

/**
 * An event channel for clients (Event Service 1.2, 2.3.3). Its admins and proxies live in an object adapter of the channel's
 * own; who makes the servant activates it wherever the channel is to be found. Called by the object adapter on any thread.
 */
public final class EventChannelServant extends EventChannelPOA {
    private final Channel channel;
    private final ConsumerAdmin consumers;
    private final SupplierAdmin suppliers;

    /**
     * The servant of a channel.
     *
     * @param poa of the channel alone: retains servants, makes ids; destroyed by whoever made it, after the channel
     */
    public EventChannelServant(ORB orb, Channel channel, POA poa, ProxyOptions options) {
        this.channel = channel;
        var parts = new ChannelParts(orb, channel, new Activation(poa), options, EventFilter.ALL);
        this.consumers = ConsumerAdminHelper.narrow(parts.activation().activate(new ConsumerAdminServant(parts)));
        this.suppliers = SupplierAdminHelper.narrow(parts.activation().activate(new SupplierAdminServant(parts)));
    }

    @Override
    public ConsumerAdmin for_consumers() {
        return consumers;
    }

    @Override
    public SupplierAdmin for_suppliers() {
        return suppliers;
    }

    /** {@inheritDoc} All clients are told that they are disconnected. */
    @Override
    public void destroy() {
        channel.close();
    }
}
