package org.pleiad.groups.conformance.sim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The world of one seed, for {@code replication/conformance/replay}. */
@EnabledIfSystemProperty(named = "pleiad.sim.seed", matches = "-?[0-9]+")
class ReplayTest {

    @Test
    void happensAgain() {
        long seed = Long.getLong("pleiad.sim.seed");
        String world = System.getProperty("pleiad.sim.world", "domain");
        switch (world) {
            case "domain" -> DomainSimulationTest.world(seed).run();
            case "local" -> LocalEngineSimulationTest.world(seed).run();
            default -> throw new IllegalArgumentException("no world is called \"" + world + "\": local, domain");
        }
    }
}
