package org.pleiad.events.cos;

import org.omg.CORBA.ORB;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.Event;

/**
 * What the servants of one channel share.
 *
 * @param orb makes anys
 * @param channel the engine
 * @param activation the channel's own object adapter
 * @param options how proxies work
 */
record ChannelParts(ORB orb, Channel channel, Activation activation, ProxyOptions options) {

    Event event(org.omg.CORBA.Any data) {
        return Event.of(orb, data);
    }
}
