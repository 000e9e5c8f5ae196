package org.pleiad.cli.events;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.omg.CORBA.ORB;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Json;
import org.pleiad.cli.ReferenceText;
import org.pleiad.events.PleiadEvents.ChannelStatistics;
import org.pleiad.events.PleiadEvents.Channels;
import org.pleiad.events.PleiadEvents.ConsumerStatistics;
import org.pleiad.events.PleiadEvents.Level;
import org.pleiad.events.PleiadEvents.NotFound;
import org.pleiad.events.client.EventChannels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the channels of a server do. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description =
                "Shows what the channels of an event server of Pleiad have done, and which consumers have most waiting.",
        footer = {"", "  pleiad events stats corbaloc::127.0.0.1:2810/quotes --watch 1s"})
final class StatisticsVerb implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "SERVER",
            description = "corbaloc::HOST:PORT/PleiadEvents, or the corbaloc of one of its channels")
    private String server;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME", description = "Channels; all unless given")
    private List<String> names = new ArrayList<>();

    @Mixin
    private ChannelOptions options;

    @Option(
            names = "--consumers",
            paramLabel = "N",
            defaultValue = "5",
            description =
                    "Show so many consumers of each channel, those with most waiting; ${DEFAULT-VALUE} unless given")
    private int consumers;

    @Option(
            names = "--watch",
            paramLabel = "SPAN",
            converter = Spans.class,
            description =
                    "Show it again after each such span of time, as in 1s, with events a second, until it is ended")
    private Duration watch;

    @Option(names = "--count", paramLabel = "N", description = "With --watch: end after it was shown so often")
    private long count = Long.MAX_VALUE;

    @Option(
            names = "--output",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "Lines for people, or a JSON object in a line for each time; text unless given")
    private Output output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return options.run(this::show);
    }

    private int show(ORB orb) throws Exception {
        Channels channels = new EventChannels(orb).server(ReferenceText.of(server));
        Map<String, ChannelStatistics> before = Map.of();
        long begun = System.nanoTime();
        for (long shown = 0; shown < count; shown++) {
            Map<String, ChannelStatistics> now;
            try {
                now = read(channels);
            } catch (NotFound unknown) {
                spec.commandLine().getErr().println(spec.qualifiedName() + ": there is no channel " + unknown.name);
                return ExitCode.NOT_FOUND;
            }
            print(now, before);
            if (watch == null) {
                break;
            }
            before = now;
            long due = begun + (shown + 1) * watch.toNanos();
            if (shown + 1 < count && !pause(due - System.nanoTime())) {
                break;
            }
        }
        return ExitCode.OK;
    }

    private static boolean pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
            return true;
        } catch (InterruptedException ended) {
            return false;
        }
    }

    private Map<String, ChannelStatistics> read(Channels channels) throws NotFound {
        Map<String, ChannelStatistics> statistics = new LinkedHashMap<>();
        for (String name : names.isEmpty() ? List.of(channels.names()) : names) {
            try {
                statistics.put(name, channels.statistics(name, consumers));
            } catch (NotFound gone) {
                if (!names.isEmpty()) {
                    throw gone;
                }
                // it was destroyed after it was listed
            }
        }
        return statistics;
    }

    private void print(Map<String, ChannelStatistics> now, Map<String, ChannelStatistics> before) {
        PrintWriter out = spec.commandLine().getOut();
        if (output == Output.JSON) {
            out.print(Json.of(Map.of(
                    "channels", now.values().stream().map(StatisticsVerb::tree).toList())));
        } else {
            now.forEach((name, channel) -> {
                out.println(line(channel) + rate(channel, before.get(name)));
                for (ConsumerStatistics consumer : channel.busiest) {
                    out.println("  " + line(consumer));
                }
            });
        }
        out.flush();
    }

    private String rate(ChannelStatistics now, ChannelStatistics before) {
        if (before == null) {
            return "";
        }
        double seconds = watch.toNanos() / 1e9;
        return "  %.0f/s in, %.0f/s out"
                .formatted((now.published - before.published) / seconds, (now.delivered - before.delivered) / seconds);
    }

    private static String line(ChannelStatistics channel) {
        return channel.name + "  " + level(channel.delivery) + "  " + channel.suppliers + " suppliers, "
                + channel.consumers
                + " consumers  published " + channel.published + ", refused " + channel.refused + ", delivered "
                + channel.delivered + ", waiting " + channel.queued + ", discarded " + channel.discarded + ", expired "
                + channel.expired;
    }

    private static String line(ConsumerStatistics consumer) {
        return (consumer.name.isEmpty() ? "consumer " + consumer.id : consumer.name)
                + (consumer.pushed ? "  pushed" : "  pulls") + (consumer.suspended ? ", suspended" : "") + "  waiting "
                + consumer.queued + ", delivered " + consumer.delivered + ", discarded " + consumer.discarded
                + ", expired "
                + consumer.expired + (consumer.failures == 0 ? "" : ", failures " + consumer.failures)
                + (consumer.last_error.isEmpty() ? "" : ": " + consumer.last_error);
    }

    private static String level(Level level) {
        return switch (level.value()) {
            case Level._BEST_EFFORT -> "best-effort";
            case Level._RELIABLE -> "reliable";
            default -> "durable";
        };
    }

    private static Map<String, Object> tree(ChannelStatistics channel) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", channel.name);
        tree.put("level", level(channel.delivery).toLowerCase(Locale.ROOT));
        tree.put("suppliers", channel.suppliers);
        tree.put("consumers", channel.consumers);
        tree.put("published", channel.published);
        tree.put("refused", channel.refused);
        tree.put("delivered", channel.delivered);
        tree.put("discarded", channel.discarded);
        tree.put("expired", channel.expired);
        tree.put("queued", channel.queued);
        tree.put("busiest", Stream.of(channel.busiest).map(StatisticsVerb::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(ConsumerStatistics consumer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", consumer.id);
        tree.put("name", consumer.name);
        tree.put("pushed", consumer.pushed);
        tree.put("suspended", consumer.suspended);
        tree.put("queued", consumer.queued);
        tree.put("delivered", consumer.delivered);
        tree.put("discarded", consumer.discarded);
        tree.put("expired", consumer.expired);
        tree.put("failures", consumer.failures);
        tree.put("lastError", consumer.last_error);
        return tree;
    }
}
