package org.pleiad.groups.core;

import java.util.Collection;

/**
 * The domain's own clock: it follows the clocks that hosts put into their entries and never goes back. One host whose clock is far
 * ahead does not take it along: it goes at most {@link #LEAD_MILLIS} beyond the second highest of the clocks of the hosts that take
 * part. Part of the state; used by the thread that applies.
 */
final class LogClock {
    /** How far one host alone may move the clock ahead of all others. */
    static final long LEAD_MILLIS = 60_000;

    private long millis;

    long millis() {
        return millis;
    }

    void set(long value) {
        millis = value;
    }

    /** Takes note of the clock of a host, whose state has it already. */
    void advance(long wallMillis, Collection<HostState> hosts) {
        if (wallMillis <= millis) {
            return;
        }
        long highest = Long.MIN_VALUE;
        long second = Long.MIN_VALUE;
        for (HostState host : hosts) {
            if (host.alive) {
                if (host.wallMillis > highest) {
                    second = highest;
                    highest = host.wallMillis;
                } else if (host.wallMillis > second) {
                    second = host.wallMillis;
                }
            }
        }
        long limit = second == Long.MIN_VALUE ? wallMillis : second + LEAD_MILLIS;
        millis = Math.max(millis, Math.min(wallMillis, limit));
    }
}
