package org.pleiad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code pleiad naming serve --replicas}, three processes. */
@Timeout(240)
class ReplicatedNamingVerbIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Replicas replicas;

    @BeforeEach
    void choosePorts() throws IOException {
        replicas = new Replicas(directory, 2, "naming", "serve");
    }

    @AfterEach
    void end() throws InterruptedException {
        replicas.close();
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    /** Binds, as often as it takes while the replicas agree on a new leader; an earlier try may have succeeded after all. */
    private void bind(String at, String name, String reference) {
        await().atMost(PATIENCE)
                .until(() -> run("naming", "rebind", "--naming", replicas.address(at), name, reference) == ExitCode.OK);
    }

    private void requireNames(String at, String... names) {
        for (String name : names) {
            assertThat(run("naming", "resolve", "--naming", replicas.address(at), name))
                    .as(() -> name + " at " + at + ": " + err + replicas.logs())
                    .isEqualTo(ExitCode.OK);
        }
    }

    @Test
    void goesOnWhenAReplicaIsKilledAndKeepsItsNames() throws Exception {
        List<List<String>> printed = replicas.start("a", "b", "c");
        assertThat(printed).extracting(lines -> lines.get(1)).containsOnly(replicas.corbaloc("NameService"));
        String reference = printed.get(0).get(0);
        assertThat(run("ior", reference)).isEqualTo(ExitCode.OK);
        for (String name : Replicas.NAMES) {
            String address = replicas.address(name);
            assertThat(out.toString()).contains(address.substring(address.indexOf(':') + 1));
        }

        bind("a", "first", reference);
        replicas.kill("b");
        requireNames("c", "first");
        bind("c", "second", reference);

        replicas.start("b");
        requireNames("b", "first", "second");
        backupSaysThatNamesAreReplicated();

        for (String name : Replicas.NAMES) {
            replicas.kill(name);
        }
        aServerWithoutReplicasLeavesTheirDirectoriesAlone();
        replicas.start("a", "b", "c");
        requireNames("a", "first", "second");
    }

    private void backupSaysThatNamesAreReplicated() {
        assertThat(run("naming", "backup", "--naming", replicas.address("b"), directory + "/backup"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .contains("replicated", "pleiad naming export")
                .doesNotContain("in memory");
    }

    private void aServerWithoutReplicasLeavesTheirDirectoriesAlone() {
        for (String verb : List.of("naming", "events")) {
            assertThat(run(
                            verb,
                            "serve",
                            "--port",
                            "0",
                            "--store",
                            replicas.store("a").toString()))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(err.toString()).contains("has the log of one of several replicas: give --replicas and --name");
        }
    }
}
