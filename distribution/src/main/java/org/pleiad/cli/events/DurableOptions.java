package org.pleiad.cli.events;

import java.io.IOException;
import java.time.Instant;
import org.omg.CORBA.ORB;
import org.pleiad.events.PleiadEvents.OffsetEvent;
import org.pleiad.events.client.DurableEvents;
import org.pleiad.events.client.EventPull;
import org.pleiad.events.client.json.EventView;
import org.pleiad.orb.cdr.TimeT;
import picocli.CommandLine.Option;

/** Where to begin in a durable channel of ours. */
final class DurableOptions {

    @Option(
            names = "--durable",
            paramLabel = "NAME",
            description =
                    "Go on where this durable subscription was; what is printed is acknowledged, and never comes again")
    private String name;

    @Option(
            names = "--from-offset",
            paramLabel = "N",
            description = "Begin with the N-th event of a durable channel; 1 is its first")
    private Long offset;

    @Option(
            names = "--from-time",
            paramLabel = "INSTANT",
            description = "Begin with what a durable channel took then or later, as in 2026-11-21T16:00:00Z")
    private Instant time;

    /** Whether any of them is given. */
    boolean areGiven() {
        return name != null || offset != null || time != null;
    }

    EventPull<OffsetEvent> open(ORB orb, ChannelOptions options, String channel) throws IOException {
        if (offset != null && time != null) {
            throw new IllegalArgumentException("--from-offset and --from-time are two beginnings; give one of them");
        }
        DurableEvents events = options.findDurable(orb, channel);
        if (name != null) {
            return events.pull(
                    name,
                    offset != null
                            ? DurableEvents.offset(offset)
                            : time != null ? DurableEvents.time(time) : DurableEvents.whereIWas());
        }
        return events.pull(offset != null ? offset : events.channel().offset_at(TimeT.of(time)));
    }

    static EventView view(OffsetEvent event) {
        return new EventView(Long.toString(event.position), TimeT.toInstant(event.taken), event.event);
    }
}
