package org.pleiad.events.cos;

import org.omg.CORBA.ORB;
import org.omg.CosEventChannelAdmin.ConsumerAdminOperations;
import org.omg.CosEventChannelAdmin.SupplierAdminOperations;
import org.omg.PortableServer.POA;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.EventFilter;

/** Proxies of the event service for admin objects of another service, which have the operations of both. */
public final class EventAdmins {
    private EventAdmins() {}

    /**
     * Makes proxies for consumers.
     *
     * @param poa retains servants, makes ids
     * @param filter which events reach them
     */
    public static ConsumerAdminOperations consumers(
            ORB orb, Channel channel, POA poa, ProxyOptions options, EventFilter filter) {
        return new ConsumerAdminServant(new ChannelParts(orb, channel, new Activation(poa), options, filter));
    }

    /**
     * Makes proxies for suppliers.
     *
     * @param poa retains servants, makes ids
     * @param filter which of their events come in
     */
    public static SupplierAdminOperations suppliers(
            ORB orb, Channel channel, POA poa, ProxyOptions options, EventFilter filter) {
        return new SupplierAdminServant(new ChannelParts(orb, channel, new Activation(poa), options, filter));
    }
}
