package org.pleiad.groups.microraft;

import io.microraft.RaftEndpoint;
import io.microraft.impl.RaftNodeImpl;
import io.microraft.impl.state.RaftGroupMembersState;
import java.util.Optional;
import org.pleiad.groups.spi.Applier;

/** Tells the applier of leaders and hosts, and hosts that were taken out of that. Of the domain's thread. */
final class Announcements {
    private final Seat seat;
    private final Peer self;
    private final Applier applier;
    private final Wires wires;
    private long toldTerm = -1;
    private RaftEndpoint toldLeader;
    private long routedTo;
    private RaftGroupMembersState toldMembers;
    private RaftGroupMembersState learntMembers;

    Announcements(Seat seat, Peer self, Applier applier, Wires wires) {
        this.seat = seat;
        this.self = self;
        this.applier = applier;
        this.wires = wires;
    }

    /** After each task. Whether another leader is known than before, to whom everything has to go. */
    boolean look() {
        RaftNodeImpl node = seat.node();
        RaftGroupMembersState members = node.getEffectiveMembers();
        if (members != learntMembers) {
            learntMembers = members;
            members.getMembers().forEach(each -> wires.learn(((Peer) each).address(), false));
        }
        if (node.getCommittedMembers() != toldMembers) {
            hosts(node.getCommittedMembers().getLogIndex());
        }
        return leader(node);
    }

    /** Others' votes count from a position on. */
    void hosts(long position) {
        RaftGroupMembersState before = toldMembers;
        toldMembers = seat.node().getCommittedMembers();
        applier.hosts(position, Outlook.ids(toldMembers.getVotingMembers()));
        if (before != null) {
            before.getMembers().stream()
                    .filter(each -> !toldMembers.isKnownMember(each) && !each.equals(self))
                    .forEach(each -> wires.send((Peer) each, new Note.Outside(position)));
        }
    }

    private boolean leader(RaftNodeImpl node) {
        RaftEndpoint leader = node.getTerm().getLeaderEndpoint();
        long term = node.getTerm().getTerm();
        if (term != toldTerm || leader != toldLeader && (leader == null || !leader.equals(toldLeader))) {
            toldTerm = term;
            toldLeader = leader;
            applier.leader(term, Optional.ofNullable(leader).map(each -> ((Peer) each).host()));
        }
        boolean another = leader != null && routedTo != term;
        if (another) {
            routedTo = term;
        }
        return another;
    }
}
