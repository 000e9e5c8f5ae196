package org.pleiad.groups.host;

import java.time.Duration;

/**
 * How long a host may be silent. All by elapsed time; silence alone makes a host suspect, and a verdict in the log ends its life.
 *
 * @param heartbeat how often a host tells the leader that it lives
 * @param lease without a sign of life for so long a host is looked after; at least three heartbeats
 * @param examination how long a host may take to answer when it is looked after
 * @param away after which a host that does not come back loses its vote, where three others keep theirs
 */
public record Leases(Duration heartbeat, Duration lease, Duration examination, Duration away) {

    /** For JVMs on loaded machines: 500 ms, 3 s, 1 s, 10 min. */
    public static final Leases DEFAULT =
            new Leases(Duration.ofMillis(500), Duration.ofSeconds(3), Duration.ofSeconds(1), Duration.ofMinutes(10));

    public Leases {
        if (heartbeat.toMillis() < 1 || examination.toMillis() < 1) {
            throw new IllegalArgumentException("a heartbeat of " + heartbeat + " and an examination of " + examination
                    + " are too short: at least 1 ms each");
        }
        if (lease.compareTo(heartbeat.multipliedBy(3)) < 0) {
            throw new IllegalArgumentException("a lease of " + lease + " is too short for a heartbeat of " + heartbeat
                    + ": it lasts at least three of them");
        }
        if (away.compareTo(lease) < 0) {
            throw new IllegalArgumentException("a host cannot lose its vote after " + away + " while its lease is "
                    + lease + ": let it be away for longer");
        }
    }
}
