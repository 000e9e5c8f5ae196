package org.pleiad.events.durable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.PERSIST_STORE;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.PleiadEvents.Begin;
import org.pleiad.events.PleiadEvents.DurableChannel;
import org.pleiad.events.PleiadEvents.DurableChannelHelper;
import org.pleiad.events.PleiadEvents.Start;
import org.pleiad.orb.Pleiad;
import org.pleiad.orb.error.Minor;

/** A real server process whose files may not grow beyond a bound, as on a disk that is full. */
@Timeout(180)
class FullDiskIT {
    @TempDir
    private Path directory;

    @Test
    void pushIsRefusedWithTheTruthAndWhatWasAcknowledgedStays() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash to bound the size of files");
        int port = CrashedProcess.freePort();
        try (Pleiad orb = Pleiad.builder().callTimeout(Duration.ofSeconds(30)).build()) {
            DurableChannel channel = DurableChannelHelper.unchecked_narrow(
                    orb.orb().string_to_object("corbaloc:iiop:1.2@127.0.0.1:" + port + "/quotes/durable"));
            StructuredEvent[] one = {TestEvents.event(orb.orb(), "x".repeat(100_000))};
            long acknowledged = 0;
            long uncertain = 0;
            try (CrashedProcess server = CrashedProcess.startWithFilesOf(4_000, port, directory)) {
                // holds the events
                Start start = new Start();
                start.__default(Begin.OLDEST);
                channel.subscribe("away", start);
                PERSIST_STORE refused = null;
                while (refused == null) {
                    try {
                        acknowledged = channel.put("", 0, one);
                    } catch (PERSIST_STORE full) {
                        refused = full;
                        uncertain = full.completed.equals(CompletionStatus.COMPLETED_NO) ? 0 : 1;
                    }
                    assertThat(acknowledged).isLessThan(100);
                }
                assertThat(Minor.EVENT_STORE_FAILED.matches(refused)).isTrue();
                assertThat(acknowledged).isGreaterThan(5);
                PERSIST_STORE again = catchThrowableOfType(PERSIST_STORE.class, () -> channel.put("", 0, one));
                assertThat(again.completed).isEqualTo(CompletionStatus.COMPLETED_NO);
                assertThat(channel.newest()).isEqualTo(acknowledged);
                assertThat(channel.read_events(acknowledged, 10)).hasSize(1);
                assertThat(server.endsWithin(0)).isFalse();
            }
            try (CrashedProcess server = CrashedProcess.start(port, directory, "-", 0)) {
                assertThat(channel.newest()).isBetween(acknowledged, acknowledged + uncertain);
                assertThat(channel.put("", 0, one)).isEqualTo(channel.newest());
                assertThat(server.endsWithin(0)).isFalse();
            }
        }
    }
}
