package org.pleiad.groups.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** Members in network namespaces whose wires are cut: only the side of the majority goes on. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PartitionIT {
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @BeforeAll
    static void needsNamespaces() {
        String missing = Network.missing();
        assumeTrue(missing == null, () -> "not permitted here: " + missing);
    }

    @Test
    void theSideOfTheMajorityGoesOnAndTheOtherRefusesUntilTheyMeetAgain() throws Exception {
        List<String> hosts = List.of("a", "b", "c");
        String engine = System.getProperty("proof.engine", "microraft");
        try (Network network = Network.of(List.of("a", "b", "c", "x", "y"));
                Cluster cluster =
                        new Cluster(new Cluster.Setup(hosts, engine, true, 3, network, Map.of()), directory)) {
            cluster.start();
            List<Path> histories = new ArrayList<>();
            try (Load x = Load.start("x", network, cluster.reference(), 2, 5, directory, SEED);
                    Load y = Load.start("y", network, cluster.reference(), 2, 5, directory, SEED + 1)) {
                Thread.sleep(1_000);
                String leader = cluster.leader();
                List<String> others = new ArrayList<>(hosts);
                others.remove(leader);
                // the leader with one client here, all the rest there
                network.cut(List.of(leader, "x"), List.of(others.get(0), others.get(1), "y"));
                Thread.sleep(8_000);
                network.heal();
                Thread.sleep(4_000);
                // a follower that hears nobody and is heard by all
                String follower = others.get(0);
                for (String peer : hosts) {
                    if (!peer.equals(follower)) {
                        network.cutOneWay(peer, follower);
                    }
                }
                Thread.sleep(6_000);
                network.heal();
                network.lose(0.05);
                Thread.sleep(4_000);
                network.heal();
                Thread.sleep(3_000);
                histories.add(x.end());
                histories.add(y.end());
            }
            Verdict verdict = Verdict.of(histories, cluster, network, "x");
            System.out.println("partitions: " + verdict);
            assertThat(verdict.faults())
                    .as("seed %d, %s%n%s", SEED, verdict, cluster.logs())
                    .isEmpty();
        }
    }
}
