package org.pleiad.benchmarks.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.orb.Pleiad;

/** Our own event service, embedded in a process of its own; a durable channel is in the directory of temporary files. */
final class OurChannel {
    private static final String NAME = "quotes";

    private OurChannel() {}

    static String serve(Contender contender) throws IOException {
        Pleiad orb = Pleiad.builder().listen("127.0.0.1", 0).build();
        EventConfig config = EventConfig.DEFAULT;
        if (contender.level() == DeliveryLevel.DURABLE) {
            Path directory = Files.createTempDirectory("pleiad-events");
            Servers.deleteWithThisProcess(directory);
            config = config.withDirectory(directory);
        }
        EventServer server = EventServer.start(orb.orb(), config);
        server.create(NAME, ChannelOptions.DEFAULT.withLevel(contender.level()));
        return orb.toText(server.reference(NAME));
    }
}
