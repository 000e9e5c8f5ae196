package org.pleiad.groups.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A group of two goes on with one when the other is lost, since the domain of three hosts still has its majority. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ShrinkingPairIT {
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @Test
    void theGroupOfTwoShrinksToOneAndGrowsAgain() throws Exception {
        var setup = new Cluster.Setup(List.of("a", "b", "witness"), "microraft", true, 2, null, Map.of());
        try (Cluster cluster = new Cluster(setup, directory)) {
            cluster.start();
            Path history;
            try (Load load = Load.start("load", null, cluster.reference(), 2, 3, directory, SEED)) {
                Thread.sleep(500);
                cluster.host("a").kill();
                assertThat(cluster.host("b").ask("members 1", "members")).isEqualTo("b");
                Thread.sleep(1_000);
                cluster.launch("a");
                cluster.awaitReady("a");
                assertThat(cluster.host("b").ask("members 2", "members")).isEqualTo("b a");
                history = load.end();
            }
            Verdict verdict = Verdict.of(List.of(history), cluster);
            System.out.println("a pair that shrinks: " + verdict);
            assertThat(verdict.faults())
                    .as("seed %d, %s%n%s", SEED, verdict, cluster.logs())
                    .isEmpty();
            assertThat(verdict.acknowledged()).isPositive();
        }
    }
}
