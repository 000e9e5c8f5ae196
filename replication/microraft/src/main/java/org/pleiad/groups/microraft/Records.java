package org.pleiad.groups.microraft;

import io.microraft.MembershipChangeMode;
import io.microraft.RaftEndpoint;
import io.microraft.model.groupop.UpdateRaftGroupMembersOp;
import io.microraft.model.impl.DefaultRaftModelFactory;
import io.microraft.model.log.LogEntry;
import io.microraft.model.log.RaftGroupMembersView;
import io.microraft.model.log.SnapshotChunk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.pleiad.groups.spi.HostAddress;
import org.pleiad.groups.spi.HostId;

/** How the parts of MicroRaft's model look as octets, in messages and on the disk alike. */
final class Records {
    static final DefaultRaftModelFactory MODEL = new DefaultRaftModelFactory();
    private static final int PROPOSAL = 0;
    private static final int MEMBERS = 1;
    private static final MembershipChangeMode[] MODES = MembershipChangeMode.values();

    private Records() {}

    static void peer(Writer to, RaftEndpoint endpoint) {
        HostAddress address = ((Peer) endpoint).address();
        to.name(address.id().name()).name(address.orb()).name(address.engine());
    }

    static Peer peer(Reader from) {
        try {
            return new Peer(new HostAddress(new HostId(from.name()), from.name(), from.name()));
        } catch (IllegalArgumentException noName) {
            throw new Malformed(noName.getMessage());
        }
    }

    static void peers(Writer to, Collection<RaftEndpoint> peers) {
        to.int32(peers.size());
        peers.forEach(each -> peer(to, each));
    }

    static List<RaftEndpoint> peers(Reader from) {
        int count = from.count(3);
        List<RaftEndpoint> peers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            peers.add(peer(from));
        }
        return peers;
    }

    static void view(Writer to, RaftGroupMembersView view) {
        to.int64(view.getLogIndex());
        peers(to, view.getMembers());
        peers(to, view.getVotingMembers());
    }

    static RaftGroupMembersView view(Reader from) {
        return MODEL.createRaftGroupMembersViewBuilder()
                .setLogIndex(from.index())
                .setMembers(peers(from))
                .setVotingMembers(peers(from))
                .build();
    }

    static void entry(Writer to, LogEntry entry) {
        to.int64(entry.getIndex()).int32(entry.getTerm());
        if (entry.getOperation() instanceof Entry proposal) {
            to.octet(PROPOSAL).int64(proposal.origin()).int64(proposal.number()).block(proposal.content());
        } else if (entry.getOperation() instanceof UpdateRaftGroupMembersOp change) {
            to.octet(MEMBERS).octet(change.getMode().ordinal());
            peer(to, change.getEndpoint());
            peers(to, change.getMembers());
            peers(to, change.getVotingMembers());
        } else {
            throw new IllegalArgumentException("no entry of a log: " + entry.getOperation());
        }
    }

    static LogEntry entry(Reader from) {
        var entry = MODEL.createLogEntryBuilder().setIndex(from.index()).setTerm(from.count());
        int kind = from.octet();
        return switch (kind) {
            case PROPOSAL -> {
                Entry proposal = new Entry(from.int64(), from.int64(), from.block());
                yield entry.setOperation(proposal.isMark() ? Entry.MARK : proposal)
                        .build();
            }
            case MEMBERS -> entry.setOperation(members(from)).build();
            default -> throw new Malformed("an entry of kind " + kind);
        };
    }

    private static UpdateRaftGroupMembersOp members(Reader from) {
        int mode = from.octet();
        if (mode >= MODES.length) {
            throw new Malformed("a change of members of kind " + mode);
        }
        return MODEL.createUpdateRaftGroupMembersOpBuilder()
                .setMode(MODES[mode])
                .setEndpoint(peer(from))
                .setMembers(peers(from))
                .setVotingMembers(peers(from))
                .build();
    }

    /** All of a piece of a snapshot except what is in it. */
    static void chunk(Writer to, SnapshotChunk chunk) {
        to.int64(chunk.getIndex()).int32(chunk.getTerm());
        to.int32(chunk.getSnapshotChunkIndex()).int32(chunk.getSnapshotChunkCount());
        view(to, chunk.getGroupMembersView());
    }

    static SnapshotChunk.SnapshotChunkBuilder chunk(Reader from) {
        return MODEL.createSnapshotChunkBuilder()
                .setIndex(from.index())
                .setTerm(from.count())
                .setSnapshotChunkIndex(from.count())
                .setSnapshotChunkCount(from.count())
                .setGroupMembersView(view(from));
    }
}
