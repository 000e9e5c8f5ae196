package org.pleiad.samples.stockticker;

import java.nio.file.Path;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.channel.ChannelOptions;
import org.pleiad.events.channel.DeliveryLevel;
import org.pleiad.orb.Pleiad;

/**
 * An event service in three lines. Its channel is durable: what it has taken it keeps, also when the process is killed.
 * Takes the port and a directory; prints the port.
 */
public final class Exchange {

    private Exchange() {}

    /** Serves until the process is ended. */
    public static void main(String[] args) {
        try (Pleiad orb =
                Pleiad.builder().listen("127.0.0.1", Integer.parseInt(args[0])).build()) {
            EventServer server = EventServer.start(orb.orb(), EventConfig.DEFAULT.withDirectory(Path.of(args[1])));
            server.create("quotes", ChannelOptions.DEFAULT.withLevel(DeliveryLevel.DURABLE));
            System.out.println("corbaloc::127.0.0.1:" + args[0] + "/quotes");
            orb.run();
        }
    }
}
