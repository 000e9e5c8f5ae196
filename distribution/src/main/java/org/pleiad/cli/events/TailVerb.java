package org.pleiad.cli.events;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.omg.CORBA.ORB;
import org.pleiad.cli.ExitCode;
import org.pleiad.events.client.EventForm;
import org.pleiad.events.client.EventPull;
import org.pleiad.events.client.Interest;
import org.pleiad.events.client.json.EventJson;
import org.pleiad.events.client.json.EventText;
import org.pleiad.events.client.json.EventView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what goes through a channel. */
@Command(
        name = "tail",
        mixinStandardHelpOptions = true,
        description =
                "Shows the events of a channel as they come, until it is ended. Needs no way from the channel to here.",
        footer = {
            "",
            "  pleiad events tail corbaloc::127.0.0.1:2810/quotes",
            "  pleiad events tail quotes --naming corbaloc::127.0.0.1/NameService --filter '$price > 100' --output json"
        })
final class TailVerb implements Callable<Integer> {

    @Parameters(
            paramLabel = "CHANNEL",
            description = "IOR:…, corbaloc:…, corbaname:…, a file that has one of these, or with --naming a name")
    private String channel;

    @Mixin
    private ChannelOptions options;

    @Option(
            names = "--filter",
            paramLabel = "CONSTRAINT",
            description =
                    "Only events for which this holds, as in '$price > 100 and $symbol == '\\''IBM'\\'''; the channel"
                            + " filters, which has to be a notification channel")
    private String filter;

    @Option(
            names = "--type",
            paramLabel = "DOMAIN/TYPE",
            description = "Only events of this type, in which * stands for anything; may be repeated")
    private List<String> types = new ArrayList<>();

    @Mixin
    private DurableOptions durable;

    @Option(names = "--count", paramLabel = "N", description = "End after so many events")
    private long count = Long.MAX_VALUE;

    @Option(
            names = "--for",
            paramLabel = "SPAN",
            converter = Spans.class,
            description = "End after this time, as in 500ms, 10s, 5m")
    private Duration span;

    @Option(
            names = "--output",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "A line for people, or a line of JSON, for each event; text unless given")
    private Output output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return options.run(this::tail);
    }

    private int tail(ORB orb) throws Exception {
        if (!durable.areGiven()) {
            var shown = new AtomicLong();
            return follow(
                    orb,
                    options.find(orb, channel).pull(EventForm.STRUCTURED, interest()),
                    event -> new EventView(Long.toString(shown.incrementAndGet()), Instant.now(), event));
        }
        if (filter != null || !types.isEmpty()) {
            throw new IllegalArgumentException("durable subscriptions have no filters; leave --filter and --type out");
        }
        return follow(orb, durable.open(orb, options, channel), DurableOptions::view);
    }

    private <T> int follow(ORB orb, EventPull<T> source, Function<T, EventView> view) {
        var lines = new Lines(orb);
        try (EventPull<T> events = source) {
            spec.commandLine().getErr().println("following " + channel);
            long end = span == null ? Long.MAX_VALUE : System.nanoTime() + span.toNanos();
            for (long shown = 0; shown < count && !events.isOver(); ) {
                long left = span == null ? Duration.ofDays(1).toNanos() : end - System.nanoTime();
                if (left <= 0) {
                    break;
                }
                Optional<T> event = events.poll(Duration.ofNanos(left));
                if (event.isPresent()) {
                    shown++;
                    lines.print(view.apply(event.get()));
                    events.acknowledge();
                }
            }
        } catch (InterruptedException ended) {
            // by Ctrl-C: what it has shown is what was asked for
            return ExitCode.OK;
        }
        return ExitCode.OK;
    }

    private Interest interest() {
        Interest interest = Interest.ALL;
        for (String type : types) {
            int slash = type.indexOf('/');
            Interest one = Interest.inType(slash < 0 ? "*" : type.substring(0, slash), type.substring(slash + 1));
            interest = interest.equals(Interest.ALL) ? one : interest.or(one);
        }
        return filter == null ? interest : interest.where(filter);
    }

    /** Prints events in the form that was asked for. */
    private final class Lines {
        private final EventJson json;
        private final EventText text;
        private final PrintWriter out = spec.commandLine().getOut();

        Lines(ORB orb) {
            json = new EventJson(orb);
            text = new EventText(orb);
        }

        void print(EventView view) {
            out.println(output == Output.JSON ? json.text(view) : text.text(view));
            out.flush();
        }
    }
}
