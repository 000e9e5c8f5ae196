package org.pleiad.groups.conformance.sim;

/** Something that must never be so was so, in the world of one seed. */
public final class SimulationFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 60;

    SimulationFailure(String simulation, long seed, Trace trace, Throwable cause) {
        super(
                "seed " + seed + " of " + simulation + ": " + cause.getMessage()
                        + "\nagain, with all of the trace: replication/conformance/replay " + simulation + " " + seed
                        + "\nthe last that happened:\n" + trace.last(LINES),
                cause);
    }
}
