package org.pleiad.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import org.omg.CORBA.ORB;
import org.pleiad.console.Console;
import org.pleiad.console.ConsoleConfig;
import org.pleiad.console.spi.ChannelState;
import org.pleiad.events.EventServer;
import org.pleiad.events.channel.ChannelStatistics;
import org.pleiad.events.channel.SubscriptionStatistics;
import picocli.CommandLine.Option;

/** The option {@code --console} of verbs that serve: a page that shows the server itself. */
public final class ServedConsole {

    @Option(
            names = "--console",
            paramLabel = "PORT",
            description =
                    "Port of 127.0.0.1 for a page that shows this server, 0 for any free one; no page unless given")
    private Integer port;

    /**
     * Runs an ORB until it is ended, with a console beside it if that is wanted, whose address is printed.
     *
     * @param what adds what is shown besides the ORB
     */
    public void run(ORB orb, PrintWriter out, Consumer<ConsoleConfig.Builder> what) throws IOException {
        if (port == null) {
            out.flush();
            orb.run();
            return;
        }
        var settings = ConsoleConfig.builder(orb).port(port);
        what.accept(settings);
        try (Console console = Console.start(settings.build())) {
            out.println("console " + console.url());
            out.flush();
            orb.run();
        }
    }

    /** The channels of an event service of this process, as the console takes them. */
    public static List<ChannelState> channels(EventServer server) {
        return server.channels().stream()
                .map(channel -> state(channel.statistics()))
                .toList();
    }

    private static ChannelState state(ChannelStatistics counted) {
        return new ChannelState(
                counted.name(),
                String.valueOf(counted.level()),
                counted.suppliers(),
                counted.published(),
                counted.delivered(),
                counted.discarded() + counted.expired(),
                counted.queued(),
                counted.subscriptions().size(),
                counted.subscriptions().stream().map(ServedConsole::consumer).toList());
    }

    private static ChannelState.Consumer consumer(SubscriptionStatistics counted) {
        return new ChannelState.Consumer(
                Long.toString(counted.id()),
                counted.name(),
                counted.pushed(),
                counted.suspended(),
                counted.queued(),
                counted.delivered(),
                counted.discarded() + counted.expired(),
                counted.failures(),
                counted.lastError());
    }
}
