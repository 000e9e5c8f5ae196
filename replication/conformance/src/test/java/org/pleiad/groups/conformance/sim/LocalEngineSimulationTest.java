package org.pleiad.groups.conformance.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalEngineSimulationTest {
    private static final int SEEDS = Integer.getInteger("pleiad.sim.seeds", 2_000);

    static EngineSimulation world(long seed) {
        return new EngineSimulation("local", seed, time -> new SimulatedLocal(time, (int) (seed % 5) * 30));
    }

    @Test
    void keepsItsPromisesWhateverHappens() {
        long acknowledged = Seeds.sum(Long.getLong("pleiad.sim.first", 1), SEEDS, seed -> {
            EngineSimulation world = world(seed);
            world.run();
            return world.acknowledged();
        });
        assertThat(acknowledged / SEEDS)
                .as("proposals that succeeded, in the mean")
                .isGreaterThan(50);
    }

    @Test
    void isTheSameAgainForTheSameSeed() {
        for (long seed = 1; seed <= 20; seed++) {
            assertThat(world(seed).run().hash()).isEqualTo(world(seed).run().hash());
        }
    }
}
