package org.pleiad.events.cos;

import java.util.List;
import org.omg.CORBA.ORB;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.EventFilter;
import org.pleiad.events.channel.Supply;

/**
 * What the servants of one channel share.
 *
 * @param orb makes anys
 * @param channel the engine
 * @param activation the channel's own object adapter
 * @param options how proxies work
 * @param filter which events pass from suppliers, or to consumers
 */
record ChannelParts(ORB orb, Channel channel, Activation activation, ProxyOptions options, EventFilter filter) {

    /** A supplier's event comes in, if the filter lets it. */
    void publish(Supply supply, org.omg.CORBA.Any data) {
        Event event = Event.of(orb, data);
        if (filter.wants(event)) {
            supply.publish(List.of(event));
        }
    }
}
