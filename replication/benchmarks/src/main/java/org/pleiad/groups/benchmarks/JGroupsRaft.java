package org.pleiad.groups.benchmarks;

import java.io.DataInput;
import java.io.DataOutput;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jgroups.JChannel;
import org.jgroups.protocols.FRAG4;
import org.jgroups.protocols.raft.ELECTION;
import org.jgroups.protocols.raft.FileBasedLog;
import org.jgroups.protocols.raft.InMemoryLog;
import org.jgroups.protocols.raft.NO_DUPES;
import org.jgroups.protocols.raft.RAFT;
import org.jgroups.protocols.raft.REDIRECT;
import org.jgroups.raft.RaftHandle;
import org.jgroups.raft.StateMachine;
import org.jgroups.stack.Protocol;

/** jgroups-raft, with its log in memory or in files forced to the disk. */
final class JGroupsRaft implements Contender {
    /** Marks a cell that is only read: the machine is given reads in the same way. */
    private static final int READ = 1 << 31;

    private final boolean disk;

    JGroupsRaft(boolean disk) {
        this.disk = disk;
    }

    @Override
    public boolean can(Operation operation) {
        return operation == Operation.SET || operation == Operation.LEASED;
    }

    @Override
    public Serving serve(Place place) throws Exception {
        RAFT raft = new RAFT()
                .members(Place.NAMES.subList(0, 3))
                .raftId(place.name())
                .logClass((disk ? FileBasedLog.class : InMemoryLog.class).getName())
                .logDir(place.directory().toString())
                .logUseFsync(disk);
        List<Protocol> protocols = JGroupsStack.below(place, new NO_DUPES());
        protocols.addAll(List.of(new FRAG4(), new ELECTION(), raft, new REDIRECT()));
        JChannel channel = new JChannel(protocols);
        channel.setName(place.name());
        RaftHandle handle = new RaftHandle(channel, new Machine());
        channel.connect("cells");
        CellFront.open(place.clients().get(place.index()), (operation, cell, value) -> {
            byte[] change = Cells.change(operation == Operation.SET ? cell : cell | READ, value);
            byte[] result = operation == Operation.SET
                    ? handle.set(change, 0, change.length, 10, TimeUnit.SECONDS)
                    : handle.get(change, 0, change.length, 10, TimeUnit.SECONDS);
            return ByteBuffer.wrap(result).getLong();
        });
        return new Serving() {
            @Override
            public boolean leads() {
                return handle.isLeader();
            }
        };
    }

    @Override
    public Caller connect(Place place) {
        return new CellFront.Line(place);
    }

    private static final class Machine implements StateMachine {
        private final Cells cells = new Cells();

        @Override
        public byte[] apply(byte[] octets, int offset, int length, boolean serialize) {
            ByteBuffer change = ByteBuffer.wrap(octets, offset, length);
            int cell = change.getInt(offset);
            long result = cell < 0 ? cells.get(cell & ~READ) : cells.apply(change);
            return ByteBuffer.allocate(Long.BYTES).putLong(result).array();
        }

        @Override
        public void readContentFrom(DataInput in) throws Exception {
            cells.read(in);
        }

        @Override
        public void writeContentTo(DataOutput out) throws Exception {
            cells.write(out);
        }
    }
}
