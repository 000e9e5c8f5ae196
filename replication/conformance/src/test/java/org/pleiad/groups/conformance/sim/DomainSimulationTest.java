package org.pleiad.groups.conformance.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DomainSimulationTest {
    private static final int SEEDS = Integer.getInteger("pleiad.sim.seeds", 1_500);

    static DomainSimulation world(long seed) {
        return new DomainSimulation("domain", seed, time -> new SimulatedLocal(time, (int) (seed % 5) * 20));
    }

    @Test
    void keepsWhatGroupsPromiseWhateverHappens() {
        long first = Long.getLong("pleiad.sim.first", 1);
        long answered = Seeds.sum(first, SEEDS, seed -> {
            DomainSimulation world = world(seed);
            world.run();
            return world.answered();
        });
        assertThat(answered / SEEDS).as("calls that were answered, in the mean").isGreaterThan(30);
    }

    @Test
    void isTheSameAgainForTheSameSeed() {
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(world(seed).run().hash()).isEqualTo(world(seed).run().hash());
        }
    }
}
