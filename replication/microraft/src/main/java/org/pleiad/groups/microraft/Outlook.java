package org.pleiad.groups.microraft;

import io.microraft.RaftRole;
import io.microraft.impl.RaftNodeImpl;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pleiad.groups.spi.DomainStatus;
import org.pleiad.groups.spi.DomainStatus.Role;
import org.pleiad.groups.spi.HostId;

/**
 * How things stand, for other threads to look at. Immutable.
 *
 * @param majority whether a majority was heard from at {@code at}, or its leader was
 * @param at by the environment's clock
 */
record Outlook(
        Role role,
        Optional<HostId> leader,
        long term,
        long applied,
        long known,
        Set<HostId> hosts,
        boolean majority,
        long at) {

    /** Of a host that is not let in yet. */
    static Outlook none(long now) {
        return new Outlook(Role.OUTSIDE, Optional.empty(), 0, 0, 0, Set.of(), false, now);
    }

    /** The next one, of a host that takes part. */
    Outlook next(Seat seat, boolean hearsMajority, long heardAt) {
        RaftNodeImpl node = seat.node();
        Set<HostId> voters = ids(node.getCommittedMembers().getVotingMembers());
        return new Outlook(
                role(node.state().role(), seat.leads()),
                Optional.ofNullable(seat.leader()).map(Peer::host),
                node.getTerm().getTerm(),
                node.state().lastApplied(),
                node.state().commitIndex(),
                voters.equals(hosts) ? hosts : voters,
                hearsMajority,
                heardAt);
    }

    /** The last one. */
    Outlook ended(Role why, long now) {
        return new Outlook(why, Optional.empty(), term, applied, known, hosts, false, now);
    }

    /** As the core sees it. */
    DomainStatus status(long now, long electionNanos, int pending) {
        boolean fresh = now - at <= electionNanos;
        return new DomainStatus(role, leader, term, applied, known, hosts, pending, majority && fresh);
    }

    static Set<HostId> ids(Collection<? extends io.microraft.RaftEndpoint> peers) {
        Set<HostId> ids = new TreeSet<>();
        peers.forEach(each -> ids.add(((Peer) each).host()));
        return ids;
    }

    private static Role role(RaftRole role, boolean leads) {
        if (leads) {
            return Role.LEADER;
        }
        return switch (role) {
            case LEARNER -> Role.OUTSIDE;
            case CANDIDATE -> Role.CANDIDATE;
            case LEADER, FOLLOWER -> Role.FOLLOWER;
        };
    }
}
