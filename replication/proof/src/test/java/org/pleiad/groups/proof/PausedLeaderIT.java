package org.pleiad.groups.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The leader stands still for longer than anyone waits for it, and then goes on as if nothing had been. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PausedLeaderIT {
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = "microraft")
    void othersGoOnAndItDoesNoHarmWhenItWakes(String ordinary) throws Exception {
        String engine = System.getProperty("proof.engine", ordinary);
        try (Cluster cluster = new Cluster(Cluster.Setup.threeMembers(engine, true), directory)) {
            cluster.start();
            Path history;
            try (Load load = Load.start("load", null, cluster.reference(), 4, 5, directory, SEED)) {
                for (int round = 0; round < 2; round++) {
                    String leader = cluster.leader();
                    cluster.host(leader).pause();
                    // longer than elections and leases take
                    Thread.sleep(6_000);
                    cluster.host(leader).resume();
                    Thread.sleep(3_000);
                }
                history = load.end();
            }
            Verdict verdict = Verdict.of(List.of(history), cluster);
            System.out.println(engine + ": 2 pauses of the leader, " + verdict);
            assertThat(verdict.faults())
                    .as("seed %d, %s%n%s", SEED, verdict, cluster.logs())
                    .isEmpty();
        }
    }
}
