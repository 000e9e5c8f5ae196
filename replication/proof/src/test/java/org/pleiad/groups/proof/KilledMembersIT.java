package org.pleiad.groups.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Members are killed with SIGKILL, one after the other and now and then the leader, while clients call; each is started again.
 * {@code -Dproof.kills=N} for more kills in all, {@code -Dseed=N} for the same victims and moments; {@code -Dproof.engine=ratis}
 * for another engine with a disk. Ratis is not in the ordinary form: killed again and again, it comes to a standstill at some time.
 */
@Timeout(value = 6, unit = TimeUnit.HOURS)
class KilledMembersIT {
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    /** Share of a hundred of the kills. */
    private static final int KILLS = Integer.getInteger("proof.kills", 20);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @ParameterizedTest(name = "{0}, durable: {1}")
    @CsvSource({"microraft,true,60", "microraft,false,40"})
    void nothingAcknowledgedIsLostAndNothingIsExecutedTwice(String ordinary, boolean durable, int percent)
            throws Exception {
        String engine = durable ? System.getProperty("proof.engine", ordinary) : ordinary;
        Random random = new Random(SEED);
        int kills = Math.max(1, KILLS * percent / 100);
        try (Cluster cluster = new Cluster(Cluster.Setup.threeMembers(engine, durable), directory)) {
            cluster.start();
            List<Path> histories = new ArrayList<>();
            try (Load load = Load.start("load", null, cluster.reference(), 4, 5, directory, SEED)) {
                for (int kill = 0; kill < kills; kill++) {
                    String victim = kill % 3 == 0
                            ? cluster.leader()
                            : cluster.names().get(random.nextInt(cluster.names().size()));
                    // the moment of the kill is the input of this test
                    Thread.sleep(random.nextInt(300));
                    cluster.host(victim).kill();
                    Thread.sleep(random.nextInt(100));
                    cluster.launch(victim);
                    cluster.awaitReady(victim);
                }
                histories.add(load.end());
            }
            Verdict verdict = Verdict.of(histories, cluster);
            System.out.println(engine + (durable ? ", durable: " : ": ") + kills + " kills, " + verdict);
            assertThat(verdict.faults())
                    .as("seed %d, %s%n%s", SEED, verdict, cluster.logs())
                    .isEmpty();
            assertThat(verdict.acknowledged()).isGreaterThan(kills);
        }
    }
}
