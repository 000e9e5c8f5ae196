package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.pleiad.events.EventConfig;
import org.pleiad.events.EventServer;
import org.pleiad.events.channel.Channel;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;
import org.pleiad.orb.Pleiad;

/** {@code pleiad events ls}, {@code tail} and {@code publish} against a channel of ours, found by its name. */
class EventsVerbIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Pleiad server;
    private Channel channel;
    private String naming;

    @TempDir
    private Path directory;

    @BeforeEach
    void serve() throws Exception {
        server = Pleiad.builder().listen("127.0.0.1", 0).build();
        var root = NamingServer.start(server.orb(), NamingConfig.DEFAULT).root();
        naming = server.toText(root);
        EventServer events = EventServer.start(server.orb(), EventConfig.DEFAULT);
        channel = events.create("quotes", events.config().channels());
        NamingContextExt names = NamingContextExtHelper.narrow(root);
        names.bind_new_context(names.to_name("events"));
        names.bind(names.to_name("events/quotes"), events.reference("quotes"));
        names.bind(names.to_name("nothing"), names);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private CompletableFuture<Integer> tail(StringWriter to, String... words) {
        int before = channel.statistics().subscriptions().size();
        var all = new java.util.ArrayList<>(List.of("events", "tail", "events/quotes", "--naming", naming));
        all.addAll(List.of(words));
        CompletableFuture<Integer> status = CompletableFuture.supplyAsync(
                () -> Main.run(new PrintWriter(to, true), new PrintWriter(err, true), all.toArray(String[]::new)));
        await().atMost(PATIENCE)
                .until(() ->
                        status.isDone() || channel.statistics().subscriptions().size() > before);
        return status;
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    @Test
    void whatIsPublishedIsShown() throws Exception {
        var text = new StringWriter();
        var json = new StringWriter();
        var textStatus = tail(text, "--count", "2");
        var jsonStatus = tail(json, "--count", "2", "--output", "json");

        assertThat(run(
                        "events",
                        "publish",
                        "events/quotes",
                        "--naming",
                        naming,
                        "{\"source\":\"Stocks\",\"type\":\"Quote\",\"subject\":\"IBM\",\"priority\":3,"
                                + "\"data\":{\"price\":101.5}}",
                        "{\"type\":\"%ANY\",\"body\":42}"))
                .as(err.toString())
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString()).isEqualTo("published 2 events" + System.lineSeparator());

        assertThat(textStatus.get(30, TimeUnit.SECONDS)).isEqualTo(ExitCode.OK);
        assertThat(text.toString().lines()).containsExactly("1  Stocks/Quote  IBM  priority=3  price=101.5", "2  42");
        assertThat(jsonStatus.get(30, TimeUnit.SECONDS)).isEqualTo(ExitCode.OK);
        assertThat(json.toString().lines().map(line -> line.replaceAll("\"time\":\"[^\"]*\",?", "")))
                .containsExactly(
                        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"Stocks\",\"type\":\"Quote\","
                                + "\"subject\":\"IBM\",\"priority\":3,\"data\":{\"price\":101.5}}",
                        "{\"specversion\":\"1.0\",\"id\":\"2\",\"source\":\"\",\"type\":\"%ANY\",\"body\":42}");
        await().atMost(PATIENCE)
                .until(() -> channel.statistics().subscriptions().size() == 0);
    }

    @Test
    void publishesWhatTailPrinted() throws Exception {
        var first = new StringWriter();
        var status = tail(first, "--count", "3", "--output", "json");
        Path values = Files.writeString(
                directory.resolve("values"),
                "{\"type\":\"short\",\"value\":7}\n\n\"text\"\n{\"type\":\"sequence<octet>\",\"value\":\"AQI=\"}\n");
        assertThat(run("events", "publish", "events/quotes", "--naming", naming, "--any", "--file", values.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(status.get(30, TimeUnit.SECONDS)).isEqualTo(ExitCode.OK);

        var second = new StringWriter();
        status = tail(second, "--count", "3", "--output", "json");
        Path events = Files.writeString(directory.resolve("events"), first.toString());
        assertThat(run("events", "publish", "events/quotes", "--naming", naming, "--file", events.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(status.get(30, TimeUnit.SECONDS)).isEqualTo(ExitCode.OK);
        assertThat(second.toString().replaceAll("\"time\":\"[^\"]*\"", ""))
                .isEqualTo(first.toString().replaceAll("\"time\":\"[^\"]*\"", ""))
                .contains("\"value\":\"AQI=\"");
    }

    @Test
    void endsInTimeAndWhenItIsInterrupted() throws Exception {
        assertThat(tail(new StringWriter(), "--for", "50ms").get(30, TimeUnit.SECONDS))
                .isEqualTo(ExitCode.OK);
        var progress = new StringWriter();
        var status = new CompletableFuture<Integer>();
        var tailing = new Thread(() -> status.complete(Main.run(
                new PrintWriter(out, true),
                new PrintWriter(progress, true),
                "events",
                "tail",
                "events/quotes",
                "--naming",
                naming)));
        tailing.start();
        await().atMost(PATIENCE).until(() -> progress.toString().contains("following"));
        tailing.interrupt();
        assertThat(status.get(30, TimeUnit.SECONDS)).isEqualTo(ExitCode.OK);
        await().atMost(PATIENCE)
                .until(() -> channel.statistics().subscriptions().size() == 0);
    }

    @Test
    void listsTheChannelsOfANamingService() {
        assertThat(run("events", "ls", "--naming", naming)).as(err.toString()).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("channel").contains("events/quotes").doesNotContain("nothing");
        assertThat(run("events", "ls", "--naming", naming, "--output", "json")).isEqualTo(ExitCode.OK);
        assertThat(out.toString())
                .startsWith("{\"channels\":[{\"name\":\"events/quotes\",\"kind\":\"")
                .contains("\"reference\":\"IOR:");
    }

    @Test
    void showsWhatTheChannelsOfAServerHaveDone() throws Exception {
        String events = server.toText(server.initialReference("PleiadEvents"));
        assertThat(run("events", "publish", "events/quotes", "--naming", naming, "--any", "1", "2"))
                .isEqualTo(ExitCode.OK);
        assertThat(run("events", "stats", events)).as(err.toString()).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("quotes  best-effort  ", "published 2, refused 0");
        assertThat(run("events", "stats", events, "quotes", "--output", "json")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("{\"channels\":[{\"name\":\"quotes\",\"level\":\"best-effort\"");
        assertThat(run("events", "stats", events, "--watch", "20ms", "--count", "3"))
                .isEqualTo(ExitCode.OK);
        assertThat(out.toString().lines()).hasSize(3).anyMatch(line -> line.contains("0/s in"));
        assertThat(run("events", "stats", events, "nobody")).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(run("events", "ls", events)).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).isEqualTo("notification-channel  quotes" + System.lineSeparator());
    }

    @Test
    void saysWhichEventIsWrong() {
        assertThat(run("events", "publish", "events/quotes", "--naming", naming, "{\"data\":{}}", "{\"Price\":1}"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("event 2: Price is no attribute");
        assertThat(out.toString()).contains("published 1 event");
    }

    @Test
    void saysWhatTheCommandLineLacks() throws IOException {
        assertThat(run("events", "ls")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--naming REFERENCE");
        assertThat(run("events", "tail", "nowhere", "--naming", naming)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("there is no nowhere in the naming service");
        assertThat(run("events", "tail", naming)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("no event channel");
        assertThat(run("events", "serve", "--durable-channel", "quotes")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--durable-channel needs --store");
        assertThat(run("events", "tail", "x", "--for", "soon")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("500ms, 10s");
    }
}
