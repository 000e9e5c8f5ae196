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

/**
 * The split of primary and backup: four clients use a primary; connections break so that two of them, and the backup, take it for
 * dead, while the other two still reach it. There must never be two servers that both answer. A third host, without a member,
 * has the casting vote.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PrimaryBackupSplitIT {
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @BeforeAll
    static void needsNamespaces() {
        String missing = Network.missing();
        assumeTrue(missing == null, () -> "not permitted here: " + missing);
    }

    @Test
    void clientsNeverUseTwoPrimaries() throws Exception {
        List<String> clients = List.of("w", "x", "y", "z");
        try (Network network = Network.of(List.of("primary", "backup", "witness", "w", "x", "y", "z"));
                Cluster cluster = new Cluster(
                        new Cluster.Setup(
                                List.of("primary", "backup", "witness"), "microraft", true, 2, network, Map.of()),
                        directory)) {
            cluster.start();
            List<Load> loads = new ArrayList<>();
            List<Path> histories = new ArrayList<>();
            try {
                for (String client : clients) {
                    loads.add(Load.start(client, network, cluster.reference(), 1, 3, directory, SEED + loads.size()));
                }
                Thread.sleep(1_000);
                // the wires of the split: y and z lose the primary, and so do its backup and the witness
                network.cut(List.of("primary"), List.of("backup", "witness", "y", "z"));
                network.cut(List.of("w", "x"), List.of("backup"));
                Thread.sleep(8_000);
                network.heal();
                Thread.sleep(4_000);
                for (Load load : loads) {
                    histories.add(load.end());
                }
            } finally {
                loads.forEach(Load::close);
            }
            Verdict verdict = Verdict.of(histories, cluster, network, "w");
            System.out.println("primary and backup split: " + verdict);
            assertThat(verdict.faults())
                    .as("seed %d, %s%n%s", SEED, verdict, cluster.logs())
                    .isEmpty();
        }
    }
}
