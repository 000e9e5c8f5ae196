package org.pleiad.groups.ratis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.ratis.proto.RaftProtos.LogEntryProto;
import org.apache.ratis.proto.RaftProtos.RaftConfigurationProto;
import org.apache.ratis.proto.RaftProtos.RaftPeerProto;
import org.apache.ratis.protocol.ClientId;
import org.apache.ratis.protocol.Message;
import org.apache.ratis.protocol.RaftClientRequest;
import org.apache.ratis.protocol.RaftGroupId;
import org.apache.ratis.protocol.RaftGroupMemberId;
import org.apache.ratis.protocol.RaftPeerId;
import org.apache.ratis.server.RaftServer;
import org.apache.ratis.server.protocol.TermIndex;
import org.apache.ratis.server.raftlog.RaftLog;
import org.apache.ratis.server.storage.RaftStorage;
import org.apache.ratis.statemachine.StateMachineStorage;
import org.apache.ratis.statemachine.TransactionContext;
import org.apache.ratis.statemachine.impl.BaseStateMachine;
import org.apache.ratis.statemachine.impl.SingleFileSnapshotInfo;
import org.apache.ratis.thirdparty.com.google.protobuf.ByteString;
import org.apache.ratis.util.LifeCycle;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.HostId;
import org.pleiad.groups.spi.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the log of a Ratis server to an applier. Ratis calls it by its thread that applies, except where a method says otherwise;
 * a lock keeps what other threads tell the applier from running beside that.
 */
final class DomainStateMachine extends BaseStateMachine {
    private static final Logger LOG = LoggerFactory.getLogger(RatisEngine.class);

    /** Nanoseconds until a state that could not be had is asked for again. */
    private static final long AGAIN = 100_000_000L;

    /** What the domain does when something has happened. */
    interface Events {
        /** An entry, of whichever host, was applied. */
        void applied(ByteString client, long call, long position);

        /** A state was installed: entries up to there are not seen one by one. */
        void installed(long upTo);

        /** A request of this host is about to be put into the log here. */
        void entering(RaftClientRequest request);

        /** Somebody leads, or this host can. Called by threads of Ratis that hold its locks. */
        void leadership();

        /** Somebody asks this host, which leads, where a reader has to have come; {@link ReadIndex#NONE} if it cannot tell. */
        CompletableFuture<Long> vouch();

        /** It cannot go on. */
        void broken(String what, Throwable cause);
    }

    private final String name;
    private final Applier applier;
    private final Events events;
    private final SnapshotFiles files = new SnapshotFiles();
    private final Object lock = new Object();

    /** Place in the log, and position that the applier knows; the latter stays behind where Ratis has entries of its own. */
    private volatile TermIndex reached = TermIndex.INITIAL_VALUE;

    private volatile long applied;
    private boolean closed;
    private boolean writing;
    private long retryNanos = System.nanoTime();
    private long tookUpTo = RaftLog.INVALID_LOG_INDEX;

    DomainStateMachine(String name, Applier applier, Events events) {
        this.name = name;
        this.applier = applier;
        this.events = events;
    }

    long applied() {
        return applied;
    }

    long reached() {
        return reached.getIndex();
    }

    /** Tells the applier something that is not an entry, beside no other call of it. Any thread. */
    void tell(Runnable what) {
        synchronized (lock) {
            if (!closed) {
                what.run();
            }
        }
    }

    /** The applier is not called any more. Any thread. */
    void silence() {
        synchronized (lock) {
            closed = true;
        }
    }

    // the beginning, and states from elsewhere

    @Override
    public void initialize(RaftServer server, RaftGroupId groupId, RaftStorage storage) throws IOException {
        getLifeCycle()
                .startAndTransition(
                        () -> {
                            super.initialize(server, groupId, storage);
                            files.open(storage);
                            load();
                        },
                        IOException.class);
    }

    @Override
    public void pause() {
        getLifeCycle().transition(LifeCycle.State.PAUSING);
        getLifeCycle().transition(LifeCycle.State.PAUSED);
    }

    @Override
    public void reinitialize() throws IOException {
        getLifeCycle()
                .startAndTransition(
                        () -> {
                            files.storage().loadLatestSnapshot();
                            load();
                        },
                        IOException.class);
    }

    private void load() throws IOException {
        SingleFileSnapshotInfo newest = files.storage().getLatestSnapshot();
        if (newest == null) {
            return;
        }
        synchronized (lock) {
            if (closed) {
                return;
            }
            try {
                long position = files.install(newest, applier);
                applied = position;
            } catch (IOException | RuntimeException e) {
                events.broken("the state in " + newest.getFile().getPath() + " cannot be installed", e);
                throw e;
            }
            reached = newest.getTermIndex();
            setLastAppliedTermIndex(reached);
            tookUpTo = newest.getIndex();
        }
        events.installed(newest.getIndex());
    }

    // entries

    @Override
    public TransactionContext startTransaction(RaftClientRequest request) throws IOException {
        events.entering(request);
        return super.startTransaction(request);
    }

    @Override
    public CompletableFuture<Message> applyTransaction(TransactionContext transaction) {
        LogEntryProto entry = transaction.getLogEntry();
        ByteBuffer content = entry.getStateMachineLogEntry().getLogData().asReadOnlyByteBuffer();
        synchronized (lock) {
            if (closed) {
                return CompletableFuture.completedFuture(Message.EMPTY);
            }
            try {
                applier.apply(entry.getIndex(), content);
            } catch (RuntimeException | Error e) {
                events.broken("the entry at " + entry.getIndex() + " cannot be applied", e);
                throw e;
            }
            applied = entry.getIndex();
            reach(entry.getTerm(), entry.getIndex());
        }
        events.applied(
                entry.getStateMachineLogEntry().getClientId(),
                entry.getStateMachineLogEntry().getCallId(),
                entry.getIndex());
        return CompletableFuture.completedFuture(Message.EMPTY);
    }

    @Override
    public void notifyTermIndexUpdated(long term, long index) {
        reach(term, index);
        events.installed(index);
    }

    private void reach(long term, long index) {
        reached = TermIndex.valueOf(term, index);
        setLastAppliedTermIndex(reached);
    }

    @Override
    public void notifyConfigurationChanged(long term, long index, RaftConfigurationProto hosts) {
        if (hosts.getOldPeersCount() > 0) {
            // a change on its way: both sets vote; the next entry says that it has been made
            return;
        }
        Set<HostId> voting = new TreeSet<>();
        for (RaftPeerProto peer : hosts.getPeersList()) {
            voting.add(new HostId(peer.getId().toStringUtf8()));
        }
        tell(() -> applier.hosts(index, voting));
    }

    /** Answers a barrier, if this host leads: Ratis has looked before. */
    @Override
    public CompletableFuture<Message> query(Message request) {
        return events.vouch()
                .thenApply(index -> Message.valueOf(ByteString.copyFrom(
                        ByteBuffer.allocate(Long.BYTES).putLong(index).flip())));
    }

    // states of this host

    /**
     * Asked for a state again and again from the threshold on. The state is had at once and written by another thread, and told
     * of when it is whole, so that entries go on meanwhile.
     */
    @Override
    public long takeSnapshot() {
        SingleFileSnapshotInfo newest = files.storage().getLatestSnapshot();
        Optional<Snapshot> captured;
        TermIndex at;
        synchronized (lock) {
            if (newest != null && newest.getIndex() > tookUpTo) {
                tookUpTo = newest.getIndex();
                return tookUpTo;
            }
            if (closed || writing || System.nanoTime() - retryNanos < 0) {
                return RaftLog.INVALID_LOG_INDEX;
            }
            captured = applier.snapshot();
            at = reached;
            retryNanos = System.nanoTime() + AGAIN;
            writing = captured.isPresent();
        }
        captured.ifPresent(snapshot -> onWriter(() -> write(snapshot, at)));
        return RaftLog.INVALID_LOG_INDEX;
    }

    private void onWriter(Runnable task) {
        Thread writer = new Thread(task, name + "-snapshot");
        writer.setDaemon(true);
        writer.start();
    }

    /**
     * Has the state of now on the disk. Not by a request to Ratis, which makes no snapshot where no entry came since the last one.
     * Any thread, which may hold locks that the applier wants; so the state is asked for on another one.
     */
    CompletionStage<Void> keep() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        onWriter(() -> {
            try {
                keep(done);
            } catch (IOException | RuntimeException e) {
                fail(done, EngineFailure.Kind.OVERLOADED, name + ": the state was not written: ask again later", e);
            }
        });
        return done;
    }

    private void keep(CompletableFuture<Void> done) throws IOException {
        Optional<Snapshot> captured;
        TermIndex at;
        synchronized (lock) {
            if (closed) {
                fail(done, EngineFailure.Kind.OUTSIDE, name + " is closed", null);
                return;
            }
            at = reached;
            // without a place in the log there is none for the state
            captured = writing || at.getIndex() < 0 ? Optional.empty() : applier.snapshot();
            writing |= captured.isPresent();
        }
        if (captured.isEmpty()) {
            fail(done, EngineFailure.Kind.OVERLOADED, name + ": the state cannot be had now: ask again later", null);
            return;
        }
        try {
            files.write(captured.get(), at);
        } finally {
            captured.get().close();
            synchronized (lock) {
                writing = false;
            }
        }
        SingleFileSnapshotInfo newest = files.storage().getLatestSnapshot();
        if (newest == null || !newest.getTermIndex().equals(at)) {
            fail(done, EngineFailure.Kind.OVERLOADED, name + ": a state of another host has come: ask again", null);
            return;
        }
        done.complete(null);
        files.sweep();
    }

    private static void fail(CompletableFuture<?> done, EngineFailure.Kind kind, String why, Throwable cause) {
        done.completeExceptionally(new EngineFailure(kind, why, cause));
    }

    private void write(Snapshot snapshot, TermIndex at) {
        try (snapshot) {
            files.write(snapshot, at);
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "{}: the state at {} could not be written; it is tried again with a later one",
                    name,
                    at.getIndex(),
                    e);
        } finally {
            synchronized (lock) {
                writing = false;
            }
        }
    }

    @Override
    public StateMachineStorage getStateMachineStorage() {
        return files.storage();
    }

    // what Ratis tells by other threads

    @Override
    public void notifyLeaderChanged(RaftGroupMemberId self, RaftPeerId leader) {
        events.leadership();
    }

    @Override
    public void notifyLeaderReady() {
        events.leadership();
    }

    @Override
    public void notifyLogFailed(Throwable cause, LogEntryProto failed) {
        events.broken("the log cannot be written", cause);
    }

    @Override
    public String toString() {
        return name;
    }

    /** The client under whose name a host proposes, as entries have it. */
    static ByteString name(ClientId client) {
        return client.toByteString();
    }
}
