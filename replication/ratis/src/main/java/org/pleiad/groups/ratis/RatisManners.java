package org.pleiad.groups.ratis;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.ratis.util.ExitUtils;

/**
 * Makes Ratis a guest in its process, once, before anything else of it is used. Left to itself it installs a handler that ends the
 * process at any exception that any thread does not catch, ends the process where a port is taken, and logs each of its settings
 * and steps, and as errors what is none, as requests to a host that is being closed.
 */
final class RatisManners {
    /** Held, since java.util.logging forgets the levels of loggers that nobody holds. */
    private static final List<Logger> HELD = Stream.of("org.apache.ratis", "org.apache.ratis.thirdparty")
            .map(Logger::getLogger)
            .toList();

    static {
        for (Logger logger : HELD) {
            // what an operator needs to know of a domain, the engine logs itself; somebody may have chosen otherwise
            if (logger.getLevel() == null) {
                logger.setLevel(Level.OFF);
            }
        }
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        ExitUtils.disableSystemExit();
        ExitUtils.setTerminateOnUncaughtException(false);
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private RatisManners() {}

    /** Done when the class is there. */
    static void teach() {}
}
