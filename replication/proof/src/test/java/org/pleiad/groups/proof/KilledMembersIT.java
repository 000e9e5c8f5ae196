package org.pleiad.groups.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Processes are killed with SIGKILL while clients call, and with each of them a member of each of several domains, in the midst of
 * its own group's work; others take their places. {@code -Dproof.kills=N} for so many members in all, {@code -Dseed=N} for the same
 * kinds of kills at the same moments; {@code -Dproof.engine=ratis} for another engine with a disk.
 */
@Timeout(value = 12, unit = TimeUnit.HOURS)
class KilledMembersIT {
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    /** Members to be killed. */
    private static final int KILLS = Integer.getInteger("proof.kills", 500);

    private static final int DOMAINS = Integer.getInteger("proof.domains", 10);

    /** A fleet lives through so many: histories that are longer would take long to check. */
    private static final int MOST_KILLS = 600;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    @ParameterizedTest(name = "{0}, durable: {1}, {2} processes")
    @CsvSource({"microraft,true,3,60", "microraft,false,5,40"})
    void nothingAcknowledgedIsLostAndNothingIsExecutedTwice(
            String ordinary, boolean durable, int processes, int percent) throws Exception {
        String engine = durable ? System.getProperty("proof.engine", ordinary) : ordinary;
        List<String> names = List.of("a", "b", "c", "d", "e").subList(0, processes);
        int left = Math.max(1, KILLS * percent / 100);
        for (int fleet = 0; left > 0; fleet++) {
            int kills = Math.min(left, MOST_KILLS);
            Path place = directory.resolve("fleet-" + fleet);
            try (Fleet carriers = new Fleet(new Fleet.Setup(names, DOMAINS, engine, durable), place)) {
                live(carriers, kills, SEED + fleet, place);
            }
            Scratch.remove(place);
            left -= kills;
        }
    }

    private static void live(Fleet fleet, int members, long seed, Path directory) throws Exception {
        long begin = System.nanoTime();
        fleet.start();
        Kills kills = new Kills(fleet, new Random(seed));
        List<Path> histories;
        try (Load load = Load.start("load", fleet.references(), 2, 5, 30, directory, seed)) {
            kills.members(members);
            histories = load.endAll();
        }
        long killed = System.nanoTime();
        Verdict verdict = Verdict.of(fleet.references(), histories, directory);
        System.out.printf(
                "seed %d: %s; %s; %d s, of them %d s for the verdict%n",
                seed,
                kills,
                verdict,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - killed));
        assertThat(verdict.faults())
                .as("seed %d, %s%n%s%n%s", seed, verdict, kills, fleet.logs())
                .isEmpty();
        assertThat(verdict.acknowledged()).isGreaterThan(members);
    }
}
