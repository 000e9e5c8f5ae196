package org.pleiad.groups.microraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.pleiad.groups.conformance.sim.EngineSimulation;
import org.pleiad.groups.conformance.sim.Seeds;
import org.pleiad.groups.conformance.sim.Trace;

/** Hosts die, stop, are cut off and replaced, by a seed; {@code -Dpleiad.sim.seed=N} runs one of them again. */
class MicroRaftSimulationTest {
    private static final int SEEDS = Integer.getInteger("pleiad.microraft.seeds", 25);
    private static final int FIRST = Integer.getInteger("pleiad.microraft.first", 1);

    @TempDir
    Path directory;

    private final Quiet quiet = new Quiet();

    private Trace run(long seed, long[] acknowledged) {
        SimulatedMicroRaft[] engine = new SimulatedMicroRaft[1];
        try {
            EngineSimulation world = new EngineSimulation("microraft", seed, time -> {
                engine[0] = new SimulatedMicroRaft(directory);
                return engine[0];
            });
            Trace trace = world.run();
            acknowledged[0] += world.acknowledged();
            return trace;
        } finally {
            engine[0].close();
        }
    }

    @AfterEach
    void speakAgain() {
        quiet.close();
    }

    @Test
    void keepsItsPromisesWhateverHappens() {
        long acknowledged = Seeds.sum(FIRST, SEEDS, seed -> {
            long[] succeeded = new long[1];
            run(seed, succeeded);
            return succeeded[0];
        });
        assertThat(acknowledged / SEEDS)
                .as("proposals that succeeded, in the mean")
                .isGreaterThan(50);
    }

    @Test
    void isTheSameAgainForTheSameSeed() {
        assertThat(run(7, new long[1]).hash()).isEqualTo(run(7, new long[1]).hash());
    }

    @Test
    @EnabledIfSystemProperty(named = "pleiad.sim.seed", matches = "-?[0-9]+")
    void happensAgain() {
        run(Long.getLong("pleiad.sim.seed"), new long[1]);
    }
}
