package org.pleiad.orb.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.management.ObjectName;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.echo.Echo;
import org.pleiad.orb.echo.EchoServant;
import org.pleiad.orb.echo.Refused;

/** What recordings, counters and JMX say of calls between two ORBs. */
class ObservingIT {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    private final EchoServant servant = new EchoServant();
    private Pleiad server;
    private Pleiad client;
    private Echo echo;

    @BeforeEach
    void start() {
        server = Pleiad.builder()
                .configure(settings -> settings.jmx(true).orbId("observed"))
                .build();
        client = Pleiad.builder().build();
        echo = client.resolve(server.toText(server.export(servant, Echo.class)), Echo.class);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private List<RecordedEvent> record(Runnable action) throws IOException {
        Path file = directory.resolve("recording.jfr");
        try (Recording recording = new Recording()) {
            for (String event : List.of("RequestSent", "RequestServed", "ConnectionOpened", "ConnectionClosed")) {
                recording.enable("pleiad." + event).withoutThreshold();
            }
            recording.start();
            action.run();
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file);
    }

    private static RecordedEvent one(List<RecordedEvent> events, String name) {
        List<RecordedEvent> found = events.stream()
                .filter(each -> each.getEventType().getName().equals("pleiad." + name))
                .toList();
        assertThat(found).as(name).isNotEmpty();
        return found.get(0);
    }

    @Test
    void aRecordingShowsBothEndsOfARequest() throws IOException {
        List<RecordedEvent> events = record(() -> {
            echo.sleep(20);
            await().atMost(LONG).until(() -> server.statistics().requestsReceived() > 0);
            client.close();
            await().atMost(LONG).until(() -> server.statistics().connectionsOpen() == 0);
        });

        RecordedEvent sent = one(events, "RequestSent");
        assertThat(sent.getDuration()).isGreaterThanOrEqualTo(Duration.ofMillis(19));
        assertThat(sent.getString("peer")).startsWith("127.0.0.1:");
        assertThat(sent.getString("outcome")).isEqualTo("NO_EXCEPTION");
        assertThat(sent.getInt("octetsSent")).isPositive();
        assertThat(sent.getInt("octetsReceived")).isPositive();
        RecordedEvent served = events.stream()
                .filter(each -> each.getEventType().getName().equals("pleiad.RequestServed")
                        && each.getString("operation").equals("sleep"))
                .findFirst()
                .orElseThrow();
        assertThat(served.getDuration()).isGreaterThanOrEqualTo(Duration.ofMillis(19));
        assertThat(served.getString("outcome")).isEqualTo("NO_EXCEPTION");
        assertThat(one(events, "ConnectionOpened").getString("peer")).contains("127.0.0.1");
        assertThat(one(events, "ConnectionClosed").getString("reason")).isNotEmpty();
    }

    @Test
    void aRecordingShowsHowARequestFailed() throws IOException {
        List<RecordedEvent> events =
                record(() -> assertThatThrownBy(() -> echo.refuse("full")).isInstanceOf(Refused.class));

        assertThat(one(events, "RequestSent").getString("outcome")).isEqualTo(Refused.ID);
    }

    @Test
    void countersAgreeWithWhatWasDone() throws Exception {
        Statistics before = client.statistics();
        for (int i = 0; i < 100; i++) {
            echo.ping(i);
        }
        echo.note(1);
        await().atMost(LONG).untilAsserted(() -> assertThat(servant.noted).hasValue(1));

        Statistics after = client.statistics();
        assertThat(after.requestsSent() - before.requestsSent()).isEqualTo(101);
        assertThat(server.statistics().requestsReceived()).isGreaterThanOrEqualTo(101);
        assertThat(after.connectionsOpened()).isEqualTo(2);
        assertThat(server.statistics().connectionsOpen()).isEqualTo(2);

        server.rootPoa().destroy(false, true);
        assertThatThrownBy(() -> echo.ping(1)).isInstanceOf(SystemException.class);
    }

    @Test
    void whoWatchesSeesOperationsAndPeersAtBothEnds() throws Exception {
        try (Traffic served = ((Observed) server.orb()).observer().watch();
                Traffic sent = ((Observed) client.orb()).observer().watch()) {
            echo.ping(1);
            assertThatThrownBy(() -> echo.refuse("full")).isInstanceOf(Refused.class);
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(served.operations())
                            .filteredOn(each -> each.operation().equals("refuse"))
                            .extracting(OperationTraffic::requests, OperationTraffic::exceptions)
                            .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, 1L)));
            PeerTraffic clients = served.peers().get(0);
            assertThat(clients.accepted()).isTrue();
            assertThat(clients.requests()).isPositive();
            assertThat(clients.octetsSent()).isPositive();
            PeerTraffic servers = sent.peers().get(0);
            assertThat(servers.accepted()).isFalse();
            assertThat(servers.peer()).startsWith("127.0.0.1:");
            assertThat(sent.operations())
                    .extracting(OperationTraffic::operation)
                    .contains("ping", "refuse");

            Thread caller = new Thread(() -> echo.sleep(2_000), "sleeper");
            caller.start();
            await().atMost(LONG)
                    .until(() ->
                            served.peers().stream().anyMatch(each -> each.underWay() == 1 && each.oldestMillis() > 0));
            assertThat(sent.operations()).anyMatch(each -> each.operation().equals("sleep") && each.underWay() == 1);
            caller.join(30_000);
        }
    }

    @Test
    void jmxShowsTheCountersWhileTheOrbLives() throws Exception {
        echo.ping(1);
        ObjectName pattern = new ObjectName("org.pleiad.orb:type=Statistics,id=\"observed\",*");
        var beans = ManagementFactory.getPlatformMBeanServer();
        ObjectName name = beans.queryNames(pattern, null).iterator().next();
        assertThat((Long) beans.getAttribute(name, "RequestsReceived")).isPositive();

        server.close();

        assertThat(beans.isRegistered(name)).isFalse();
    }
}
