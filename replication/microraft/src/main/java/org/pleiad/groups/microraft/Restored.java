package org.pleiad.groups.microraft;

import static io.microraft.model.log.SnapshotEntry.isNonInitial;

import io.microraft.RaftEndpoint;
import io.microraft.model.log.LogEntry;
import io.microraft.model.log.RaftGroupMembersView;
import io.microraft.model.log.SnapshotChunk;
import io.microraft.model.log.SnapshotEntry;
import io.microraft.persistence.RestoredRaftState;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.MVMap;

/** Reads what {@link ForcedLog} has kept. */
final class Restored {
    static final String SELF = "self";
    static final String FOUNDERS = "founders";
    static final String TERM = "term";
    static final String SWEPT = "swept";

    private Restored() {}

    /** Makes a part of what stands behind a piece's head. */
    @FunctionalInterface
    interface PartReader {
        Part read(long key, Reader rest);
    }

    static Optional<RestoredRaftState> from(
            Map<String, byte[]> facts, MVMap<Long, byte[]> log, MVMap<Long, byte[]> chunks, PartReader part) {
        if (!facts.containsKey(SELF) || !facts.containsKey(FOUNDERS)) {
            return Optional.empty();
        }
        Reader self = new Reader(ByteBuffer.wrap(facts.get(SELF)));
        RaftEndpoint endpoint = Records.peer(self);
        boolean voting = self.flag();
        RaftGroupMembersView founders = Records.view(new Reader(ByteBuffer.wrap(facts.get(FOUNDERS))));
        int term = 0;
        RaftEndpoint votedFor = null;
        if (facts.containsKey(TERM)) {
            Reader from = new Reader(ByteBuffer.wrap(facts.get(TERM)));
            term = from.count();
            votedFor = from.flag() ? Records.peer(from) : null;
        }
        SnapshotEntry snapshot = snapshot(chunks, part);
        return Optional.of(new RestoredRaftState(
                Records.MODEL
                        .createRaftEndpointPersistentStateBuilder()
                        .setLocalEndpoint(endpoint)
                        .setVoting(voting)
                        .build(),
                founders,
                Records.MODEL
                        .createRaftTermPersistentStateBuilder()
                        .setTerm(term)
                        .setVotedFor(votedFor)
                        .build(),
                snapshot,
                entries(log, isNonInitial(snapshot) ? snapshot.getIndex() : 0)));
    }

    private static List<LogEntry> entries(MVMap<Long, byte[]> log, long after) {
        List<LogEntry> entries = new ArrayList<>();
        long expected = after + 1;
        for (byte[] octets = log.get(expected); octets != null; octets = log.get(++expected)) {
            LogEntry entry = Records.entry(new Reader(ByteBuffer.wrap(octets)));
            if (entry.getIndex() != expected) {
                throw new Malformed("entry " + entry.getIndex() + " in place of " + expected);
            }
            entries.add(entry);
        }
        return entries;
    }

    /** The newest of which all pieces are there. */
    private static SnapshotEntry snapshot(MVMap<Long, byte[]> chunks, PartReader part) {
        for (Long last = chunks.lastKey(); last != null; last = chunks.lowerKey(Keys.key(Keys.position(last), 0))) {
            SnapshotEntry whole = snapshot(chunks, Keys.position(last), part);
            if (whole != null) {
                return whole;
            }
        }
        return null;
    }

    /** Position of the newest snapshot of which all pieces are there; 0 if there is none. */
    static long newestWhole(MVMap<Long, byte[]> chunks) {
        for (Long last = chunks.lastKey(); last != null; last = chunks.lowerKey(Keys.key(Keys.position(last), 0))) {
            long position = Keys.position(last);
            byte[] first = chunks.get(Keys.key(position, 0));
            int count = first == null ? 0 : count(first);
            int there = 0;
            while (there < count && chunks.containsKey(Keys.key(position, there))) {
                there++;
            }
            if (count > 0 && there == count) {
                return position;
            }
        }
        return 0;
    }

    private static int count(byte[] chunk) {
        return Records.chunk(new Reader(ByteBuffer.wrap(chunk)))
                .setOperation(chunk)
                .build()
                .getSnapshotChunkCount();
    }

    private static SnapshotEntry snapshot(MVMap<Long, byte[]> chunks, long position, PartReader part) {
        List<SnapshotChunk> read = new ArrayList<>();
        int count;
        do {
            long key = Keys.key(position, read.size());
            byte[] octets = chunks.get(key);
            if (octets == null) {
                return null;
            }
            Reader from = new Reader(ByteBuffer.wrap(octets));
            var chunk = Records.chunk(from);
            read.add(chunk.setOperation(part.read(key, from)).build());
            count = read.get(0).getSnapshotChunkCount();
        } while (read.size() < count);
        return Records.MODEL
                .createSnapshotEntryBuilder()
                .setIndex(position)
                .setTerm(read.get(0).getTerm())
                .setGroupMembersView(read.get(0).getGroupMembersView())
                .setSnapshotChunks(read)
                .build();
    }

    /** What is in a piece that is not part of a base. */
    static byte[] content(byte[] chunk) {
        ByteBuffer from = ByteBuffer.wrap(chunk);
        Reader reader = new Reader(from);
        Records.chunk(reader);
        reader.octet();
        ByteBuffer block = reader.block();
        byte[] octets = new byte[block.remaining()];
        block.get(octets);
        return octets;
    }

    /** Of the base on which the snapshot of this first piece stands. */
    static long basePosition(byte[] firstChunk) {
        return firstChunk == null ? 0 : new Reader(ByteBuffer.wrap(content(firstChunk))).index();
    }
}
