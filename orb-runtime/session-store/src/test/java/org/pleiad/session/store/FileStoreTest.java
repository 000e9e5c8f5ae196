package org.pleiad.session.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.orb.session.server.SessionStore;

@Timeout(120)
class FileStoreTest {
    @TempDir
    private Path directory;

    private FileStore open() {
        return new FileStore(directory.resolve("sessions.mv"));
    }

    /** What a store holds, in lines. */
    private static List<String> contents(SessionStore store) {
        List<String> lines = new ArrayList<>();
        TreeMap<String, String> executions = new TreeMap<>();
        store.read(new SessionStore.Reader() {
            @Override
            public void session(long session, String clientId, int forgottenBelow) {
                lines.add(session + " " + clientId + " " + forgottenBelow);
            }

            @Override
            public void execution(long session, int retentionId, byte[] reply) {
                executions.put(session + "/" + retentionId, reply == null ? "begun" : "" + reply.length);
            }
        });
        executions.forEach((name, reply) -> lines.add(name + " " + reply));
        return lines;
    }

    @Test
    void whatWasForcedIsThereAfterACopyOfTheFileAsACrashWouldLeaveIt() throws Exception {
        try (FileStore store = open()) {
            store.opened(0xcafe, "client");
            store.started(0xcafe, 1);
            store.finished(0xcafe, 1, new byte[10]);
            store.started(0xcafe, 2);
            Path crashed = directory.resolve("crashed.mv");
            Files.copy(directory.resolve("sessions.mv"), crashed);
            try (FileStore after = new FileStore(crashed)) {
                assertThat(contents(after)).containsExactly("51966 client 1", "51966/1 10", "51966/2 begun");
            }
        }
    }

    @Test
    void forgettingLeavesTheMark() {
        try (FileStore store = open()) {
            store.opened(7, "client");
            store.started(7, 1);
            store.finished(7, 1, new byte[10]);
            store.forgotten(7, 1, 2);
        }
        try (FileStore store = open()) {
            assertThat(contents(store)).containsExactly("7 client 2");
        }
    }

    @Test
    void sessionGoesWithAllThatBelongsToItAndNothingElse() {
        try (FileStore store = open()) {
            for (long session = 6; session <= 8; session++) {
                store.opened(session, "client");
                store.started(session, 1);
                store.started(session, 2);
                store.forgotten(session, 1, 2);
            }
            store.closed(7);
            assertThat(contents(store)).containsExactly("6 client 2", "8 client 2", "6/2 begun", "8/2 begun");
        }
    }

    @Test
    void twoServersCannotShareAStore() {
        try (FileStore store = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("cannot be opened");
            store.opened(1, "client");
        }
    }

    @Test
    void manyWritersShareCommits() throws Exception {
        int writers = 32;
        var pool = Executors.newFixedThreadPool(writers);
        try (FileStore store = open()) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                long session = i + 1L;
                all.add(CompletableFuture.runAsync(
                        () -> {
                            for (int id = 1; id <= 20; id++) {
                                store.started(session, id);
                            }
                        },
                        pool));
            }
            for (CompletableFuture<Void> one : all) {
                one.get(60, TimeUnit.SECONDS);
            }
            assertThat(store.commits()).isLessThan(writers * 20);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void fileDoesNotGrowWithTheRequestsThatHaveBeen() throws Exception {
        try (FileStore store = open()) {
            store.opened(1, "client");
            for (int id = 1; id <= 6_000; id++) {
                store.started(1, id);
                store.finished(1, id, new byte[500]);
                store.forgotten(1, id, id + 1);
            }
            assertThat(Files.size(directory.resolve("sessions.mv"))).isLessThan(8 << 20);
        }
    }
}
