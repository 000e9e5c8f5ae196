package org.pleiad.activator;

import java.time.Duration;
import java.time.Instant;

/**
 * When a server that failed may be started again: at once after a crash or two, then after pauses that double, so that a
 * server that cannot live is not started in a tight loop. Guarded by its server's monitor.
 */
final class BackOff {
    /** A server may be killed twice in a short time without being thought sick. */
    private static final int FORGIVEN_CRASHES = 2;

    private final Duration first;
    private final Duration longest;
    private int crashes;
    private int failures;
    private Instant next = Instant.MIN;

    BackOff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /** A start did not succeed. */
    void startFailed(Instant now) {
        failures++;
        pause(now);
    }

    /** A server ended soon after its start. */
    void crashed(Instant now) {
        if (++crashes > FORGIVEN_CRASHES) {
            failures++;
            pause(now);
        }
    }

    private void pause(Instant now) {
        long factor = 1L << Math.min(failures - 1, 20);
        Duration pause = first.multipliedBy(factor);
        next = now.plus(pause.compareTo(longest) > 0 ? longest : pause);
    }

    /** A server has lived long enough, or an administrator wants it to be tried. */
    void forgive() {
        crashes = 0;
        failures = 0;
        next = Instant.MIN;
    }

    boolean mayStart(Instant now) {
        return !now.isBefore(next);
    }
}
