package org.pleiad.events;

import java.util.Properties;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.OctetSeqHelper;
import org.pleiad.events.channel.Channel;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.ChannelStatistics;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.SubscriptionStatistics;

/** A server with a small heap and a supplier that never waits, in a process of its own. */
final class FloodProcess {
    static final int EVENTS = 30_000;
    static final int OCTETS = 10_000;
    static final int QUEUE = 500;

    private FloodProcess() {}

    /** Prints its channel, waits for a line, publishes, and prints what the longest queue and the channel have seen. */
    public static void main(String[] arguments) throws Exception {
        ORB orb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, new Properties());
        try (EventServer server = EventServer.start(orb, EventConfig.DEFAULT.withMaxQueueLength(QUEUE))) {
            Channel channel = server.create("flood", ChannelOptions.DEFAULT);
            System.out.println(orb.object_to_string(server.reference("flood")));
            if (System.in.read() < 0) {
                return;
            }
            for (int i = 0; i < EVENTS; i++) {
                Any any = orb.create_any();
                OctetSeqHelper.insert(any, new byte[OCTETS]);
                channel.publish(Event.of(orb, any));
            }
            ChannelStatistics statistics = channel.statistics();
            int longest = statistics.subscriptions().stream()
                    .mapToInt(SubscriptionStatistics::queued)
                    .max()
                    .orElse(0);
            System.out.println(statistics.published() + " " + longest);
        }
        Runtime.getRuntime().halt(0);
    }
}
