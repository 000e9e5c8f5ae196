package org.pleiad.cli.events;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.locks.LockSupport;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.cli.ExitCode;
import org.pleiad.cli.Json;
import org.pleiad.events.client.EventForm;
import org.pleiad.events.client.EventSink;
import org.pleiad.events.client.Forms;
import org.pleiad.events.client.json.EventJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts events into a channel. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Puts events into a channel, in order, each written in JSON as 'tail --output json' prints it.",
        footer = {
            "",
            "  pleiad events publish quotes.ior '{\"source\": \"Stocks\", \"type\": \"Quote\", \"data\": {\"symbol\": \"IBM\"}}'",
            "  pleiad events publish corbaloc::127.0.0.1:2810/numbers --any 42 '{\"type\": \"short\", \"value\": 7}'",
            "  pleiad events tail A --output json | pleiad events publish B"
        })
final class PublishVerb implements Callable<Integer> {
    /** Events read and not yet asked for by the connection. */
    private static final int AHEAD = 64;

    @Parameters(
            index = "0",
            paramLabel = "CHANNEL",
            description = "IOR:…, corbaloc:…, corbaname:…, a file that has one of these, or with --naming a name")
    private String channel;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "EVENT",
            description = "Events in JSON; without them they are read from the standard input, one a line")
    private List<String> events = new ArrayList<>();

    @Mixin
    private ChannelOptions options;

    @Option(names = "--file", paramLabel = "FILE", description = "Reads events from a file, one a line")
    private Path file;

    @Option(names = "--any", description = "They are not events but values, each to be sent as an any")
    private boolean any;

    @Option(
            names = "--rate",
            paramLabel = "PER-SECOND",
            description = "At most so many a second; as fast as they are taken" + " unless given")
    private double rate = Double.POSITIVE_INFINITY;

    @Option(
            names = "--output",
            paramLabel = "text|json",
            defaultValue = "TEXT",
            description = "How the number of events is printed; text unless given")
    private Output output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (!(rate > 0)) {
            throw new IllegalArgumentException("--rate " + rate + " would never end; give a number above 0");
        }
        return options.run(this::publish);
    }

    private int publish(ORB orb) throws Exception {
        EventSink<StructuredEvent> sink = options.find(orb, channel).sink(EventForm.STRUCTURED);
        CompletableFuture<Long> done = sink.done().toCompletableFuture();
        // the connection asks as it goes; submit waits for it
        try (var publisher = new SubmissionPublisher<StructuredEvent>(ForkJoinPool.commonPool(), AHEAD);
                BufferedReader lines = file == null ? null : Files.newBufferedReader(file)) {
            publisher.subscribe(sink);
            submit(texts(lines), new Reading(orb, any), publisher, done);
        } finally {
            print(await(done));
        }
        return ExitCode.OK;
    }

    private Iterator<String> texts(BufferedReader lines) {
        if (lines != null) {
            return lines.lines().iterator();
        }
        // not closed: it is the process's, not ours
        return events.isEmpty()
                ? new InputLines(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)))
                : events.iterator();
    }

    private void submit(
            Iterator<String> texts,
            Reading reading,
            SubmissionPublisher<StructuredEvent> publisher,
            CompletableFuture<Long> done) {
        long begun = System.nanoTime();
        long number = 0;
        while (texts.hasNext() && !done.isDone() && !Thread.currentThread().isInterrupted()) {
            String text = texts.next();
            if (text.isBlank()) {
                continue;
            }
            number++;
            StructuredEvent event = reading.event(text, number);
            if (Double.isFinite(rate)) {
                long due = begun + (long) ((number - 1) * 1e9 / rate);
                LockSupport.parkNanos(due - System.nanoTime());
            }
            publisher.submit(event);
        }
    }

    /** What the texts are read as. */
    private record Reading(ORB orb, boolean any) {
        StructuredEvent event(String text, long number) {
            var json = new EventJson(orb);
            try {
                return any
                        ? Forms.structured(orb, json.readAny(text))
                        : json.read(text).event();
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException("event " + number + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    private static long await(CompletableFuture<Long> done) throws Exception {
        try {
            return done.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    private void print(long published) {
        if (output == Output.JSON) {
            spec.commandLine().getOut().print(Json.of(Map.of("published", published)));
        } else {
            spec.commandLine().getOut().println("published " + published + (published == 1 ? " event" : " events"));
        }
        spec.commandLine().getOut().flush();
    }
}
