package org.pleiad.benchmarks.events;

import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.orb.Pleiad;

/** Our own event service, embedded in a process of its own. */
final class OurChannel {
    private OurChannel() {}

    static String serve(Contender contender) {
        Pleiad orb = Pleiad.builder().listen("127.0.0.1", 0).build();
        EventServer server = EventServer.start(orb.orb(), EventConfig.DEFAULT);
        server.create("quotes", ChannelOptions.DEFAULT.withLevel(contender.level()));
        return orb.toText(server.reference("quotes"));
    }
}
