package org.pleiad.groups.conformance.sim;

import java.util.function.LongFunction;

/** Worlds of the local engine by seeds, for whoever has them in a class loader of its own. */
public final class EngineWorlds implements LongFunction<String> {

    @Override
    public String apply(long seed) {
        try {
            LocalEngineSimulationTest.world(seed).run();
            return null;
        } catch (SimulationFailure failure) {
            return failure.getMessage();
        }
    }
}
