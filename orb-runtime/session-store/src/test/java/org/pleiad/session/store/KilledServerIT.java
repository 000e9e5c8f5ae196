package org.pleiad.session.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.ReplyStatus;

/** A real server process, killed with SIGKILL and started again. */
@Timeout(300)
class KilledServerIT {
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @TempDir
    private Path directory;

    private Path ledger;
    private String sessions;

    @BeforeEach
    void name() throws IOException {
        ledger = Files.createFile(directory.resolve("ledger"));
        sessions = directory.resolve("sessions").toString();
    }

    private ServerProcess start() throws Exception {
        return ServerProcess.start(sessions, ledger);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(ledger);
    }

    private static void assertRefused(Minor minor, CompletionStatus completed, RawSession.Reply reply) {
        SystemException exception = reply.exception();
        assertThat(minor.matches(exception)).as("%s is %s", exception, minor).isTrue();
        assertThat(exception.completed).isEqualTo(completed);
    }

    @Test
    void repetitionAfterARestartGetsTheOriginalReply() throws Exception {
        RawSession client;
        byte[] original;
        try (ServerProcess server = start()) {
            client = RawSession.open(server);
            client.call(server, "enter", "first", 1, 1, 1);
            original = client.call(server, "enter", "second", 2, 1, 1).withoutId();
        }
        try (ServerProcess server = start()) {
            RawSession.Reply again = client.call(server, "enter", "second", 2, 1, 2);

            assertThat(again.withoutId()).isEqualTo(original);
            assertThat(again.text()).isEqualTo("second is line 2");
            assertThat(lines()).containsExactly("first", "second");
            assertThat(client.call(server, "enter", "third", 3, 3, 1).header.status())
                    .as("the session goes on")
                    .isEqualTo(ReplyStatus.NO_EXCEPTION);
        }
    }

    @Test
    void requestThatRanWhenTheServerWasKilledIsSaidToBeUnknownAndNotRunAgain() throws Exception {
        RawSession client;
        try (ServerProcess server = start()) {
            client = RawSession.open(server);
            CompletableFuture<Boolean> running = CompletableFuture.supplyAsync(
                    () -> client.endsWithoutReply(server, "hang", "half done", 1),
                    task -> new Thread(task, "caller").start());
            await().atMost(Duration.ofSeconds(60)).until(() -> lines().size() == 1);
            server.kill();
            assertThat(running.get(60, TimeUnit.SECONDS)).isTrue();
        }
        try (ServerProcess server = start()) {
            assertRefused(
                    Minor.OUTCOME_LOST,
                    CompletionStatus.COMPLETED_MAYBE,
                    client.call(server, "hang", "half done", 1, 1, 2));
            assertThat(lines()).containsExactly("half done");
        }
    }

    @Test
    void forgottenRequestStaysRefusedAfterARestart() throws Exception {
        RawSession client;
        try (ServerProcess server = start()) {
            client = RawSession.open(server);
            client.call(server, "enter", "first", 1, 1, 1);
            client.call(server, "enter", "second", 2, 2, 1);
        }
        try (ServerProcess server = start()) {
            assertRefused(
                    Minor.SESSION_FORGOTTEN,
                    CompletionStatus.COMPLETED_NO,
                    client.call(server, "enter", "first", 1, 1, 2));
            assertThat(lines()).containsExactly("first", "second");
        }
    }

    @Test
    void serverWithoutStoreKnowsNoSessionOfItsEarlierLifeAndExecutesNothingOfIt() throws Exception {
        sessions = "-";
        RawSession client;
        try (ServerProcess server = start()) {
            client = RawSession.open(server);
            client.call(server, "enter", "first", 1, 1, 1);
        }
        try (ServerProcess server = start()) {
            // even though the client asks for a new session first, as a replayed opening would
            RawSession.open(server);
            assertRefused(
                    Minor.SESSION_UNKNOWN,
                    CompletionStatus.COMPLETED_NO,
                    client.call(server, "enter", "first", 1, 1, 2));
            assertThat(lines()).containsExactly("first");
        }
    }

    @Test
    void killedAgainAndAgainItExecutesNothingTwiceAndSaysTheTruth() throws Exception {
        Random random = new Random(SEED);
        Map<Integer, CompletionStatus> told = new TreeMap<>();
        ServerProcess server = start();
        RawSession client = RawSession.open(server);
        try {
            int next = 1;
            for (int life = 0; life < 4; life++) {
                ServerProcess victim = server;
                int delay = 20 + random.nextInt(300);
                CompletableFuture<Void> killer = CompletableFuture.runAsync(
                        () -> killAfter(victim, delay), task -> new Thread(task, "killer").start());
                while (answers(client, server, next, 1, told)) {
                    next++;
                }
                killer.get(60, TimeUnit.SECONDS);
                server = start();
                // the one under way is repeated, and some that had been answered
                answers(client, server, next, 2, told);
                for (int earlier = Math.max(1, next - 5); earlier < next; earlier++) {
                    CompletionStatus before = told.get(earlier);
                    answers(client, server, earlier, 3, told);
                    assertThat(told.get(earlier)).isEqualTo(before);
                }
                next++;
            }
        } finally {
            server.kill();
        }
        List<String> executed = lines();
        assertThat(new HashSet<>(executed)).as("nothing twice, seed %d", SEED).hasSameSizeAs(executed);
        told.forEach((id, status) -> {
            if (status != CompletionStatus.COMPLETED_MAYBE) {
                assertThat(executed.contains("entry " + id))
                        .as("entry %d was said to be %s, seed %d", id, status, SEED)
                        .isEqualTo(status == CompletionStatus.COMPLETED_YES);
            }
        });
        assertThat(executed).hasSizeGreaterThan(20);
    }

    private static void killAfter(ServerProcess server, int millis) {
        try {
            // the moment of the kill is the input of this test
            Thread.sleep(millis);
            server.kill();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether there was a reply; what it told is noted. */
    private static boolean answers(
            RawSession client, ServerProcess server, int id, int attempt, Map<Integer, CompletionStatus> told) {
        try {
            RawSession.Reply reply = client.call(server, "enter", "entry " + id, id, 1, attempt);
            if (reply.header.status() == ReplyStatus.NO_EXCEPTION) {
                assertThat(reply.text()).startsWith("entry " + id + " is");
                told.put(id, CompletionStatus.COMPLETED_YES);
            } else {
                told.put(id, reply.exception().completed);
            }
            return true;
        } catch (IOException gone) {
            told.put(id, CompletionStatus.COMPLETED_MAYBE);
            return false;
        }
    }
}
