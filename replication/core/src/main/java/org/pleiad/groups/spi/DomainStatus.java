package org.pleiad.groups.spi;

import java.util.Optional;
import java.util.Set;

/**
 * How a host's share of a domain stands.
 *
 * @param role of this host
 * @param leader as far as this host knows
 * @param term of that leader
 * @param applied position of the last entry applied here
 * @param known highest position that this host knows to be in the log for good
 * @param hosts whose votes count
 * @param pendingEntries proposals of this host under way
 * @param majority whether this host has heard from a majority, or from a leader that had, within an election's time
 */
public record DomainStatus(
        Role role,
        Optional<HostId> leader,
        long term,
        long applied,
        long known,
        Set<HostId> hosts,
        int pendingEntries,
        boolean majority) {

    public DomainStatus {
        hosts = Set.copyOf(hosts);
    }

    /** What a host is in its domain. */
    public enum Role {
        LEADER,
        FOLLOWER,
        /** Stands for leader. */
        CANDIDATE,
        /** Not yet, or no longer, one of the hosts. */
        OUTSIDE,
        CLOSED
    }
}
