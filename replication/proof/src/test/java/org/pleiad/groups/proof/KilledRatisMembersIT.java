package org.pleiad.groups.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine {@code ratis} goes on however often its hosts are killed, each other time the one that leads: it came to a standstill
 * once, with all hosts alive, after two or three kills. {@code -Dproof.ratis.kills=N} for more, {@code -Dseed=N} for the same ones.
 */
@Timeout(value = 2, unit = TimeUnit.HOURS)
class KilledRatisMembersIT {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int KILLS = Integer.getInteger("proof.ratis.kills", 5);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @Test
    void itGoesOnAndNothingAcknowledgedIsLost() throws Exception {
        Random random = new Random(SEED);
        long longest = 0;
        try (Cluster cluster = new Cluster(Cluster.Setup.threeMembers("ratis", true), directory)) {
            cluster.start();
            Path history;
            try (Load load = Load.start("load", null, cluster.reference(), 4, 5, directory, SEED)) {
                for (int kill = 0; kill < KILLS; kill++) {
                    String victim = kill % 2 == 0
                            ? cluster.leader()
                            : cluster.names().get(random.nextInt(cluster.names().size()));
                    // the moment of the kill is the input of this test
                    Thread.sleep(random.nextInt(300));
                    long begin = System.nanoTime();
                    cluster.host(victim).kill();
                    Thread.sleep(random.nextInt(100));
                    cluster.launch(victim);
                    // a standstill fails here, after two minutes; a return takes seconds
                    cluster.awaitReady(victim);
                    longest = Math.max(longest, System.nanoTime() - begin);
                }
                history = load.end();
            }
            Verdict verdict = Verdict.of(List.of(history), cluster);
            System.out.printf(
                    "ratis, durable: %d kills, the longest return after %d ms, %s%n",
                    KILLS, TimeUnit.NANOSECONDS.toMillis(longest), verdict);
            assertThat(verdict.faults())
                    .as("seed %d, %s%n%s", SEED, verdict, cluster.logs())
                    .isEmpty();
            assertThat(verdict.acknowledged()).isGreaterThan(KILLS);
        }
    }
}
