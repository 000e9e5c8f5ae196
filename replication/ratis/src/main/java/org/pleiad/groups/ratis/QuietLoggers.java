package org.pleiad.groups.ratis;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Keeps what Ratis tells of every step, other than errors, out of logs that go through java.util.logging, unless somebody has chosen a level. Ratis
 * logs each of its settings, each change of a role with its stack of messages, and lost peers again and again; what an operator
 * needs of that the engine logs itself.
 */
final class QuietLoggers {
    /** Held, since java.util.logging forgets the levels of loggers that nobody holds. */
    private static final List<Logger> HELD =
            Stream.of("org.apache.ratis", "org.apache.ratis.thirdparty").map(Logger::getLogger).toList();

    private QuietLoggers() {}

    static void hush() {
        for (Logger logger : HELD) {
            if (logger.getLevel() == null) {
                logger.setLevel(Level.SEVERE);
            }
        }
    }
}
