package org.pleiad.groups.microraft;

import io.microraft.model.log.LogEntry;
import io.microraft.model.log.RaftGroupMembersView;
import io.microraft.model.log.SnapshotChunk;
import io.microraft.model.persistence.RaftEndpointPersistentState;
import io.microraft.model.persistence.RaftTermPersistentState;
import io.microraft.persistence.RaftStore;
import io.microraft.persistence.RestoredRaftState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.pleiad.store.Disk;
import org.pleiad.store.DiskFailure;
import org.pleiad.store.DurableMaps;

/**
 * What a host must not forget, in one file: term and vote, log, snapshot. MicroRaft says when it is to be forced. Of the
 * domain's thread, except for parts of bases, which the writer of snapshots makes.
 *
 * <p>MicroRaft goes on after an error of its store; so the domain is told of the first one, and ends.
 */
final class ForcedLog implements RaftStore, LogMachine.BaseKeeper, AutoCloseable {
    /** Octets at the beginning of a piece of a snapshot: it is in here, or in the base of a position. */
    private static final int INLINE = 0;

    private static final int OF_BASE = 1;

    private final DurableMaps maps;
    private final MVMap<String, byte[]> facts;
    private final MVMap<Long, byte[]> log;
    private final MVMap<Long, byte[]> chunks;
    private final MVMap<Long, byte[]> bases;
    private Refusal refusal = (what, cause) -> {};

    /** Told of the first error. */
    @FunctionalInterface
    interface Refusal {
        void refused(String what, Throwable cause);
    }

    private ForcedLog(DurableMaps maps) {
        this.maps = maps;
        this.facts = maps.map("facts", StringDataType.INSTANCE, ByteArrayDataType.INSTANCE);
        this.log = maps.map("log", LongDataType.INSTANCE, ByteArrayDataType.INSTANCE);
        this.chunks = maps.map("chunks", LongDataType.INSTANCE, ByteArrayDataType.INSTANCE);
        this.bases = maps.map("bases", LongDataType.INSTANCE, ByteArrayDataType.INSTANCE);
    }

    /** Opens or makes the file. */
    static ForcedLog open(Path file, Disk disk) {
        return new ForcedLog(DurableMaps.open(file, disk));
    }

    void onRefusal(Refusal told) {
        refusal = told;
    }

    /** What was kept before; empty if this host begins. */
    Optional<RestoredRaftState> restored() {
        return Restored.from(facts, log, chunks, this::part);
    }

    private Part part(long key, Reader rest) {
        if (rest.octet() == OF_BASE) {
            return Part.stored(new InBase(this, rest.index()));
        }
        return Part.stored(() -> Restored.content(read(chunks, key)));
    }

    /** No commit may fall into the midst of reading, and the writer of a base makes some. */
    private byte[] read(MVMap<Long, byte[]> map, long key) {
        byte[][] octets = new byte[1][];
        maps.changeIf(() -> {
            octets[0] = map.get(key);
            return false;
        });
        if (octets[0] == null) {
            throw new IllegalStateException("piece " + (key & 0xfffff) + " of the snapshot at " + Keys.position(key)
                    + " has given way to a newer one");
        }
        return octets[0];
    }

    @Override
    public void persistAndFlushLocalEndpoint(RaftEndpointPersistentState self) throws IOException {
        Writer to = new Writer(128);
        Records.peer(to, self.getLocalEndpoint());
        to.flag(self.isVoting());
        change(() -> facts.put(Restored.SELF, to.copy()));
        flush();
    }

    @Override
    public void persistAndFlushInitialGroupMembers(RaftGroupMembersView founders) throws IOException {
        Writer to = new Writer(512);
        Records.view(to, founders);
        change(() -> facts.put(Restored.FOUNDERS, to.copy()));
        flush();
    }

    @Override
    public void persistAndFlushTerm(RaftTermPersistentState term) throws IOException {
        Writer to = new Writer(128);
        to.int32(term.getTerm()).flag(term.getVotedFor() != null);
        if (term.getVotedFor() != null) {
            Records.peer(to, term.getVotedFor());
        }
        change(() -> facts.put(Restored.TERM, to.copy()));
        flush();
    }

    @Override
    public void persistLogEntries(List<LogEntry> entries) throws IOException {
        change(() -> {
            for (LogEntry each : entries) {
                Writer to = new Writer(each.getOperation() instanceof Entry entry ? entry.octets() : 256);
                Records.entry(to, each);
                log.put(each.getIndex(), to.copy());
            }
            sweep(2 * entries.size() + 16);
        });
    }

    /** Entries behind the snapshot go a few at a time, so that the end of a long log holds nobody up. */
    private void sweep(int most) {
        byte[] until = facts.get(Restored.SWEPT);
        long limit = until == null ? 0 : new Reader(ByteBuffer.wrap(until)).index();
        for (int i = 0; i < most; i++) {
            Long first = log.firstKey();
            if (first == null || first > limit) {
                return;
            }
            log.remove(first);
        }
    }

    @Override
    public void persistSnapshotChunk(SnapshotChunk chunk) throws IOException {
        Part part = (Part) chunk.getOperation();
        long key = Keys.key(chunk.getIndex(), chunk.getSnapshotChunkIndex());
        Writer to = new Writer(512);
        Records.chunk(to, chunk);
        Long base = baseKey(part);
        if (base != null) {
            to.octet(OF_BASE).int64(base);
        } else {
            to.octet(INLINE).block(part.octets());
        }
        change(() -> chunks.put(key, to.copy()));
        if (base == null) {
            part.moveTo(() -> Restored.content(read(chunks, key)));
        }
    }

    private static Long baseKey(Part part) {
        return part.source() instanceof InBase base ? base.key() : null;
    }

    /** A part that is kept among the bases. */
    private record InBase(ForcedLog log, long key) implements Part.Source {
        @Override
        public byte[] read() {
            return log.read(log.bases, key);
        }
    }

    @Override
    public Part keep(long base, int number, ByteBuffer octets) {
        long key = Keys.key(base, number);
        byte[] copy = new byte[octets.remaining()];
        octets.get(copy);
        maps.change(() -> bases.put(key, copy));
        maps.force();
        return Part.stored(new InBase(this, key));
    }

    @Override
    public void drop(long base) {
        maps.change(() -> remove(bases, base));
    }

    private static void remove(MVMap<Long, byte[]> map, long position) {
        Long key = map.ceilingKey(Keys.key(position, 0));
        while (key != null && key < Keys.end(position)) {
            map.remove(key);
            key = map.higherKey(key);
        }
    }

    @Override
    public void truncateLogEntriesFrom(long from) throws IOException {
        change(() -> {
            for (Long key = log.ceilingKey(from); key != null; key = log.higherKey(key)) {
                log.remove(key);
            }
        });
    }

    @Override
    public void truncateLogEntriesUntil(long until) throws IOException {
        Writer to = new Writer(64);
        to.int64(until);
        change(() -> {
            facts.put(Restored.SWEPT, to.copy());
            forgetOlderSnapshots();
        });
    }

    /** Called when a snapshot is whole and forced; a newer one may be on its way to this host, in pieces. */
    private void forgetOlderSnapshots() {
        long newest = Restored.newestWhole(chunks);
        if (newest == 0) {
            return;
        }
        Long first = chunks.firstKey();
        while (Keys.position(first) < newest) {
            remove(chunks, Keys.position(first));
            first = chunks.firstKey();
        }
        long usedBase = Restored.basePosition(chunks.get(Keys.key(newest, 0)));
        for (Long base = bases.firstKey(); base != null && Keys.position(base) < usedBase; base = bases.firstKey()) {
            bases.remove(base);
        }
    }

    @Override
    public void deleteSnapshotChunks(long position, int count) throws IOException {
        change(() -> remove(chunks, position));
    }

    @Override
    public void flush() throws IOException {
        try {
            maps.force();
        } catch (DiskFailure failed) {
            throw refused(failed);
        }
    }

    private void change(Runnable change) throws IOException {
        try {
            maps.change(change);
        } catch (RuntimeException failed) {
            throw refused(failed);
        }
    }

    private IOException refused(RuntimeException failed) {
        refusal.refused("the disk refused", failed);
        return new IOException(failed);
    }

    /** As a crash would leave it. */
    void abandon() {
        maps.abandon();
    }

    @Override
    public void close() {
        maps.close();
    }
}
