package org.pleiad.groups.microraft;

import io.microraft.RaftEndpoint;
import io.microraft.impl.RaftNodeImpl;
import io.microraft.impl.state.RaftGroupMembersState;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.LongSupplier;
import org.pleiad.groups.spi.HostId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages of other hosts: MicroRaft's own go to its node, the engine's to whom they concern. Of the domain's thread. */
final class Arrivals {
    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);

    private final Seat seat;
    private final Peer self;
    private final Wires wires;
    private final LongSupplier clock;
    private final Takers takers;
    private boolean heardLeader;
    private long heardLeaderAt;

    /** Whom messages concern. */
    interface Takers {
        /** The first hosts of the domain, which this one has been let into. */
        void invited(List<RaftEndpoint> founders);

        /** For the node, which is there. */
        void deliver(Messages.Received message);

        void proposed(List<Entry> entries);

        void readerAsks(Peer sender, long number);

        void readerIsTold(long number, long position);

        void change(Note.ChangeKind kind, Peer peer);
    }

    Arrivals(Seat seat, Peer self, Wires wires, LongSupplier clock, Takers takers) {
        this.seat = seat;
        this.self = self;
        this.wires = wires;
        this.clock = clock;
        this.takers = takers;
    }

    /** Whether a leader of the present term has been heard from, ever. */
    boolean heardLeader() {
        return heardLeader;
    }

    /** When it was. */
    long heardLeaderAt() {
        return heardLeaderAt;
    }

    void arrived(HostId from, ByteBuffer message) {
        try {
            Wires.Arrived arrived = wires.arrived(from, message);
            if (arrived == null) {
                return;
            }
            RaftNodeImpl node = seat.node();
            if (arrived.kind() > Messages.LAST_KIND) {
                note(arrived.sender(), Note.read(arrived.rest(), arrived.kind()));
            } else if (node == null) {
                wires.send(arrived.sender(), new Note.Who());
            } else if (!isStranger(node, arrived)) {
                Messages.Received raft =
                        Messages.read(arrived.rest(), arrived.kind(), node.getGroupId(), arrived.sender());
                takers.deliver(raft);
                noteLeader(node, arrived, raft.message().getTerm());
            }
        } catch (Malformed malformed) {
            LOG.warn("{}: a message of {} is not one of this version: {}", self, from, malformed.getMessage());
        }
    }

    /** A host that was taken out may not know it, and stand for ever. */
    private boolean isStranger(RaftNodeImpl node, Wires.Arrived arrived) {
        boolean stands = arrived.kind() == Messages.PRE_VOTE || arrived.kind() == Messages.VOTE;
        RaftGroupMembersState members = node.getCommittedMembers();
        if (!stands
                || members.isKnownMember(arrived.sender())
                || node.getEffectiveMembers().isKnownMember(arrived.sender())) {
            return false;
        }
        wires.send(arrived.sender(), new Note.Outside(members.getLogIndex()));
        return true;
    }

    private void noteLeader(RaftNodeImpl node, Wires.Arrived arrived, int term) {
        boolean ofLeader = arrived.kind() == Messages.APPEND || arrived.kind() == Messages.SNAPSHOT;
        if (ofLeader && term == node.state().term()) {
            heardLeader = true;
            heardLeaderAt = clock.getAsLong();
        }
    }

    private void note(Peer sender, Note note) {
        RaftNodeImpl node = seat.node();
        if (note instanceof Note.Invite invite) {
            if (node == null && !invite.founders().isEmpty()) {
                invite.founders().forEach(each -> wires.learn(((Peer) each).address(), false));
                takers.invited(invite.founders());
            }
        } else if (node == null) {
            return;
        } else if (note instanceof Note.Propose propose) {
            takers.proposed(propose.entries());
        } else if (note instanceof Note.Read read) {
            takers.readerAsks(sender, read.number());
        } else if (note instanceof Note.Position position) {
            takers.readerIsTold(position.number(), position.position());
        } else if (note instanceof Note.Who) {
            wires.send(
                    sender, new Note.Invite(List.copyOf(node.getInitialMembers().getMembers())));
        } else if (note instanceof Note.Change change) {
            wires.learn(change.peer().address(), false);
            takers.change(change.kind(), change.peer());
        } else if (note instanceof Note.Outside outside
                && node.getEffectiveMembers().isKnownMember(self)
                && outside.position() > node.getEffectiveMembers().getLogIndex()) {
            node.terminate();
        }
    }
}
