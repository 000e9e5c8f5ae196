package org.pleiad.groups.microraft;

import io.microraft.RaftEndpoint;
import java.util.ArrayList;
import java.util.List;

/** What hosts tell one another beside MicroRaft's own messages. */
sealed interface Note {
    int PROPOSE = 21;
    int READ = 22;
    int POSITION = 23;
    int WHO = 24;
    int INVITE = 25;
    int OUTSIDE = 26;
    int CHANGE = 27;

    /** Proposals, and marks, of a host that does not lead, for the one that does. */
    record Propose(List<Entry> entries) implements Note {}

    /** Asks the leader for the position that a reader has to wait for. */
    record Read(long number) implements Note {}

    /** Answers it. */
    record Position(long number, long position) implements Note {}

    /** A host that is being let in has heard of the domain for the first time, and asks with whom it began. */
    record Who() implements Note {}

    /** Answers it. */
    record Invite(List<RaftEndpoint> founders) implements Note {}

    /** Tells a host that it is none of the domain's any more, as decided at that position. */
    record Outside(long position) implements Note {}

    /** Asks the leader to do the next step of a change, until the one that asks sees that it is done. */
    record Change(ChangeKind kind, Peer peer) implements Note {}

    /** What shall become of a host. */
    enum ChangeKind {
        ADD,
        REMOVE,
        LEAD
    }

    /** Writes it. */
    static void write(Writer to, Note note) {
        if (note instanceof Propose propose) {
            to.octet(PROPOSE).int32(propose.entries.size());
            for (Entry each : propose.entries) {
                to.int64(each.origin()).int64(each.number()).block(each.content());
            }
        } else if (note instanceof Read read) {
            to.octet(READ).int64(read.number);
        } else if (note instanceof Position position) {
            to.octet(POSITION).int64(position.number).int64(position.position);
        } else if (note instanceof Who) {
            to.octet(WHO);
        } else if (note instanceof Invite invite) {
            to.octet(INVITE);
            Records.peers(to, invite.founders);
        } else if (note instanceof Outside outside) {
            to.octet(OUTSIDE).int64(outside.position);
        } else if (note instanceof Change change) {
            to.octet(CHANGE).octet(change.kind.ordinal());
            Records.peer(to, change.peer);
        }
    }

    /** Reads one whose kind was read already. */
    static Note read(Reader from, int kind) {
        return switch (kind) {
            case PROPOSE -> propose(from);
            case READ -> new Read(from.int64());
            case POSITION -> new Position(from.int64(), from.index());
            case WHO -> new Who();
            case INVITE -> new Invite(Records.peers(from));
            case OUTSIDE -> new Outside(from.index());
            case CHANGE -> change(from);
            default -> throw new Malformed("a message of kind " + kind);
        };
    }

    private static Note propose(Reader from) {
        int count = from.count(20);
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Entry entry = new Entry(from.int64(), from.int64(), from.block());
            if (entry.isMark() && entry.content().hasRemaining()) {
                throw new Malformed("a proposal without an origin");
            }
            entries.add(entry);
        }
        return new Propose(entries);
    }

    private static Note change(Reader from) {
        int kind = from.octet();
        if (kind >= ChangeKind.values().length) {
            throw new Malformed("a change of kind " + kind);
        }
        return new Change(ChangeKind.values()[kind], Records.peer(from));
    }
}
