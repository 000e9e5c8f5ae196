package org.pleiad.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pleiad.console.browser.JsonText;
import org.pleiad.console.spi.ChannelState;

/** The JSON beneath the page, field by field, over real sockets. */
@Timeout(120)
class ConsoleIT {
    private static final Duration LONG = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<ChannelState> channels = new CopyOnWriteArrayList<>();
    private Running running;
    private Console console;

    @BeforeEach
    void start() throws Exception {
        running = new Running();
        console = running.console;
    }

    @AfterEach
    void stop() {
        if (console != running.console) {
            console.close();
        }
        running.close();
    }

    private HttpResponse<String> ask(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(console.url().resolve(path))
                        .timeout(LONG)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private Map<String, Object> get(String path) throws Exception {
        HttpResponse<String> answer = ask(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return JsonText.object(answer.body());
    }

    private static Map<?, ?> error(HttpResponse<String> answer) {
        return (Map<?, ?>) JsonText.object(answer.body()).get("error");
    }

    @SuppressWarnings("unchecked") // rows are objects
    private static List<Map<String, Object>> rows(Map<String, Object> answer) {
        return (List<Map<String, Object>>) answer.get("rows");
    }

    @Test
    void namesAreListedContextsFirst() throws Exception {
        running.bind("b", "");
        running.bind("A", "kind");
        running.bind("a/b\\c.d", "x.y");
        running.bind("", "");
        running.context("z");

        Map<String, Object> answer = get("/api/v1/naming");

        assertThat(answer.keySet()).containsExactly("path", "total", "whole", "matching", "offset", "rows");
        assertThat(answer)
                .containsEntry("path", "")
                .containsEntry("total", 5L)
                .containsEntry("whole", true)
                .containsEntry("matching", 5L)
                .containsEntry("offset", 0L);
        assertThat(rows(answer))
                .extracting(row -> row.get("id"))
                .containsExactly("z", ".", "A.kind", "a\\/b\\\\c\\.d.x\\.y", "b");
        assertThat(rows(answer))
                .extracting(row -> row.get("context"))
                .containsExactly(true, false, false, false, false);
    }

    @Test
    void namesComeInPagesAndByFilter() throws Exception {
        for (int i = 0; i < 2_345; i++) {
            running.bind("name-" + i, "");
        }
        running.context("inner");
        Set<Object> seen = new HashSet<>();
        for (int offset = 0; offset < 2_346; offset += 500) {
            Map<String, Object> page = get("/api/v1/naming?limit=500&offset=" + offset);
            rows(page).forEach(row -> assertThat(seen.add(row.get("id"))).isTrue());
        }
        assertThat(seen).hasSize(2_346);

        Map<String, Object> filtered = get("/api/v1/naming?filter=NAME-777");
        assertThat(filtered).containsEntry("matching", 2L).containsEntry("total", 2_346L);
        assertThat(rows(filtered)).extracting(row -> row.get("id")).containsExactly("inner", "name-777");
    }

    @Test
    void whatIsAskedWronglyIsToldWithItsMend() throws Exception {
        HttpResponse<String> missing = ask("/api/v1/naming?path=nowhere");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(error(missing).get("what")).asString().contains("nowhere");
        assertThat(error(missing).get("mend")).asString().isNotEmpty();
        assertThat(ask("/api/v1/naming?path=a%2F%2Fb").statusCode()).isEqualTo(400);
        assertThat(ask("/api/v1/naming?limit=1000000").statusCode()).isEqualTo(400);
        assertThat(error(ask("/api/v1/nothing")).get("mend")).asString().contains("naming", "requests");
        assertThat(ask("/nothing").statusCode()).isEqualTo(404);
        assertThat(ask("/../../etc/passwd").statusCode()).isEqualTo(404);
        assertThat(ask("/api/v1/naming?x=" + "y".repeat(20_000)).statusCode()).isEqualTo(414);
    }

    @Test
    void aReferenceIsTakenApart() throws Exception {
        running.context("here");

        Map<String, Object> answer = get("/api/v1/reference?path=here");

        assertThat(answer.keySet()).containsExactly("path", "type", "profiles", "reference");
        assertThat(answer).containsEntry("type", "IDL:omg.org/CosNaming/NamingContextExt:1.0");
        assertThat(answer.get("reference")).asString().startsWith("IOR:");
        Map<?, ?> profile = (Map<?, ?>) ((List<?>) answer.get("profiles")).get(0);
        assertThat(profile.get("host")).isEqualTo("127.0.0.1");
        assertThat(profile.get("components")).asString().contains("TAG_CODE_SETS");
    }

    @Test
    void theOrbItsConnectionsAndItsRequestsAreCounted() throws Exception {
        running.bind("a", "");
        running.bind("b", "");
        Map<String, Object> orb = get("/api/v1/orb");
        assertThat(orb.keySet())
                .containsExactly(
                        "orbId",
                        "java",
                        "pid",
                        "startedMillis",
                        "requestsReceived",
                        "requestsSent",
                        "timeouts",
                        "retries",
                        "forwards",
                        "duplicatesSuppressed",
                        "repliesReplayed",
                        "repeatsRefused",
                        "connectionsOpened",
                        "connectionsAccepted",
                        "connectionsClosed",
                        "connectionsOpen",
                        "cachedReplies",
                        "cachedReplyOctets",
                        "rows");
        assertThat((Long) orb.get("requestsReceived")).isGreaterThanOrEqualTo(2);
        assertThat(orb).containsEntry("pid", ProcessHandle.current().pid()).containsEntry("connectionsOpen", 1L);
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(rows(get("/api/v1/orb")))
                        .isNotEmpty()
                        .allSatisfy(row ->
                                assertThat(row.keySet()).containsExactly("id", "received", "sent", "connections")));

        Map<String, Object> connections = get("/api/v1/connections");
        assertThat(connections).containsEntry("total", 1L).containsEntry("peers", 1L);
        Map<String, Object> connection = rows(connections).get(0);
        assertThat(connection.keySet())
                .containsExactly(
                        "id",
                        "peer",
                        "accepted",
                        "connections",
                        "requests",
                        "underWay",
                        "sinceMillis",
                        "oldestMillis",
                        "lastMillis",
                        "octetsSent",
                        "octetsReceived");
        assertThat(connection).containsEntry("accepted", true).containsEntry("underWay", 0L);
        assertThat(connection.get("peer")).asString().startsWith("127.0.0.1:");
        assertThat((Long) connection.get("octetsReceived")).isPositive();
        assertThat((Long) connection.get("sinceMillis")).isPositive();

        Map<String, Object> rebind = rows(get("/api/v1/requests")).stream()
                .filter(row -> row.get("id").equals("in rebind"))
                .findFirst()
                .orElseThrow();
        assertThat(rebind.keySet())
                .containsExactly(
                        "id",
                        "operation",
                        "outgoing",
                        "requests",
                        "perSecond",
                        "exceptions",
                        "underWay",
                        "medianMicros",
                        "p99Micros",
                        "longestMicros",
                        "octetsSent",
                        "octetsReceived");
        assertThat(rebind).containsEntry("requests", 2L).containsEntry("exceptions", 0L);
        assertThat((Long) rebind.get("p99Micros")).isLessThanOrEqualTo((Long) rebind.get("longestMicros"));
    }

    @Test
    void channelsOfAnySourceAreShownWithTheirSlowestConsumersFirst() throws Exception {
        channels.add(new ChannelState(
                "quotes",
                "RELIABLE",
                1,
                10,
                15,
                2,
                7,
                2,
                List.of(
                        new ChannelState.Consumer("1", "fast", true, false, 0, 10, 0, 0, ""),
                        new ChannelState.Consumer("2", "slow", true, false, 7, 5, 2, 3, "TIMEOUT"))));
        console = Console.start(
                ConsoleConfig.builder(running.server).channels(() -> channels).build());

        Map<String, Object> row = rows(get("/api/v1/channels")).get(0);

        assertThat(row.keySet())
                .containsExactly(
                        "id",
                        "name",
                        "level",
                        "suppliers",
                        "consumers",
                        "published",
                        "perSecond",
                        "delivered",
                        "discarded",
                        "queued",
                        "slowest");
        assertThat(row)
                .containsEntry("level", "RELIABLE")
                .containsEntry("queued", 7L)
                .containsEntry("consumers", 2L);
        Map<?, ?> slowest = (Map<?, ?>) ((List<?>) row.get("slowest")).get(0);
        assertThat(slowest.get("name")).isEqualTo("slow");
        assertThat(slowest.get("lastError")).isEqualTo("TIMEOUT");
    }

    @Test
    void readinessFollowsTheServicesThatAreShown() throws Exception {
        assertThat(get("/health/live")).containsEntry("status", "live");
        await().atMost(LONG).until(() -> ask("/health/ready").statusCode() == 200);
        console = Console.start(ConsoleConfig.builder(running.server)
                .naming("corbaloc::127.0.0.1:1/NameService")
                .build());
        HttpResponse<String> unready = ask("/health/ready");
        assertThat(unready.statusCode()).isEqualTo(503);
        assertThat(JsonText.object(unready.body()).get("troubles")).asString().contains("naming");
        HttpResponse<String> names = ask("/api/v1/naming");
        assertThat(names.statusCode()).isEqualTo(502);
        assertThat(error(names).get("mend")).asString().contains("address");
    }

    @Test
    void theStreamBeginsWithAllThereIsAndTellsOfChanges() throws Exception {
        get("/api/v1/naming");
        List<String> lines = new CopyOnWriteArrayList<>();
        Thread reader = new Thread(
                () -> {
                    try {
                        http.send(
                                        HttpRequest.newBuilder(console.url().resolve("/api/v1/stream"))
                                                .build(),
                                        HttpResponse.BodyHandlers.ofLines())
                                .body()
                                .forEach(lines::add);
                    } catch (Exception ended) {
                        lines.add("end");
                    }
                },
                "reader");
        reader.setDaemon(true);
        reader.start();
        await().atMost(LONG).until(() -> lines.contains("event: hello") && lines.contains("event: orb"));
        assertThat(lines.get(lines.indexOf("event: orb") + 1)).contains("\"full\":true");
        assertThat(console.streams()).isEqualTo(1);

        running.bind("new", "");

        await().atMost(LONG).until(() -> lines.contains("event: naming"));
        Map<String, Object> event =
                JsonText.object(lines.get(lines.indexOf("event: naming") + 1).substring("data: ".length()));
        Map<?, ?> changed = (Map<?, ?>) ((List<?>) event.get("contexts")).get(0);
        assertThat(changed.get("path")).isEqualTo("");
        assertThat(changed.get("added")).isEqualTo(List.of("new"));
        assertThat(changed.get("total")).isEqualTo(1L);

        console.close();
        reader.join(10_000);
        assertThat(reader.isAlive()).isFalse();
    }

    @Test
    void streamsAreLimitedAndThoseThatLeaveMakeRoom() throws Exception {
        console = Console.start(
                ConsoleConfig.builder(running.server).maxStreams(2).build());
        List<InputStream> open = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            open.add(http.send(
                            HttpRequest.newBuilder(console.url().resolve("/api/v1/stream"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofInputStream())
                    .body());
        }
        HttpResponse<String> refused = ask("/api/v1/stream");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(error(refused).get("mend")).asString().contains("--max-streams");
        open.get(0).close();
        await().atMost(LONG).until(() -> console.streams() == 1);
        open.get(1).close();
    }

    @Test
    void nothingIsLeftAfterClosing() throws Exception {
        console = Console.start(
                ConsoleConfig.builder(running.server).naming(running.reference).build());
        URI url = console.url();
        get("/api/v1/naming");
        console.close();
        console.close();
        await().atMost(LONG)
                .until(() -> Thread.getAllStackTraces().keySet().stream()
                                .filter(thread -> thread.getName().startsWith("pleiad-console"))
                                .filter(thread -> !thread.getName().startsWith(prefixOfTheOther()))
                                .count()
                        == 0);
        assertThat(url.getPort()).isPositive();
    }

    /** Threads of the console that {@link Running} started. */
    private String prefixOfTheOther() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("pleiad-console") && name.endsWith("-watch"))
                .map(name -> name.substring(0, name.length() - "watch".length()))
                .findFirst()
                .orElse("none");
    }
}
