package org.pleiad.groups.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Disks that take a fifth of a second for each forcing, and a kill in the midst of it. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SlowDiskIT {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int MILLIS = 200;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @Test
    void slowDisksMakeCallsSlowAndNothingElse() throws Exception {
        SlowDisk disk = SlowDisk.build(directory);
        assumeTrue(disk != null, "no gcc: the library that slows the disk down cannot be built");
        var setup = new Cluster.Setup(List.of("a", "b", "c"), "microraft", true, 3, null, disk.environment(MILLIS));
        try (Cluster cluster = new Cluster(setup, directory)) {
            cluster.start();
            Path history;
            try (Load load = Load.start("load", null, cluster.reference(), 8, 5, directory, SEED)) {
                Thread.sleep(4_000);
                String leader = cluster.leader();
                cluster.host(leader).kill();
                cluster.launch(leader);
                cluster.awaitReady(leader);
                Thread.sleep(2_000);
                history = load.end();
            }
            Verdict verdict = Verdict.of(List.of(history), cluster);
            System.out.println("disk slower by " + MILLIS + " ms: " + verdict);
            assertThat(verdict.faults())
                    .as("seed %d, %s%n%s", SEED, verdict, cluster.logs())
                    .isEmpty();
            assertThat(verdict.acknowledged()).isPositive();
        }
    }
}
