package org.pleiad.groups.microraft;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps MicroRaft from logging each of its steps, many as warnings that are none; what it calls errors stays. */
final class MicroRaftManners {
    /** Held, since java.util.logging forgets the levels of loggers that nobody holds. */
    private static final Logger HELD = Logger.getLogger("io.microraft");

    static {
        // what an operator needs to know of a domain, the engine logs itself; somebody may have chosen otherwise
        if (HELD.getLevel() == null) {
            HELD.setLevel(Level.SEVERE);
        }
    }

    private MicroRaftManners() {}

    /** Done when the class is there. */
    static void teach() {}
}
