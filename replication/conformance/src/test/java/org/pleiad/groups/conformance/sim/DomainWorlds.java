package org.pleiad.groups.conformance.sim;

import java.util.function.LongFunction;

/** Worlds of domains by seeds, for whoever has them in a class loader of its own. */
public final class DomainWorlds implements LongFunction<String> {

    @Override
    public String apply(long seed) {
        try {
            DomainSimulationTest.world(seed).run();
            return null;
        } catch (SimulationFailure failure) {
            return failure.getMessage();
        }
    }
}
