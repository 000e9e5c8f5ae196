package org.pleiad.groups.microraft;

import io.microraft.impl.statemachine.InternalCommitAware;
import io.microraft.statemachine.StateMachine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.EngineFailure;
import org.pleiad.groups.spi.Environment.SerialExecutor;
import org.pleiad.groups.spi.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives what MicroRaft has settled to the applier, and makes snapshots. Of the domain's thread. */
final class LogMachine implements StateMachine, InternalCommitAware {
    private static final Logger LOG = LoggerFactory.getLogger(LogMachine.class);

    /** So many entries go by before an applier that has no state to give now is asked again. */
    private static final int ASK_AGAIN = 64;

    /** What the machine needs of its domain. */
    interface Owner {
        /** An entry was applied. */
        void applied(long position, Entry entry);

        /** Other hosts' votes count from here on. */
        void hostsChanged(long position);

        /** A base is there; a snapshot shall be taken now. Done when it is kept. */
        CompletionStage<?> takeSnapshot();

        /** Has the log get an entry that says nothing, since only a later snapshot can take an earlier one's place. */
        void mark();

        /** Whether another host is being sent a snapshot, which a newer one would make worthless. */
        boolean sendsSnapshot();

        /** Runs on the domain's thread. */
        void run(Runnable task);

        /** This host's share ends. */
        void broken(String what, Throwable cause);
    }

    private final Applier applier;
    private final Owner owner;
    private final SerialExecutor writer;
    private final BaseKeeper keeper;
    private final int entriesPerSnapshot;
    private final Tail tail = new Tail();
    private Base base = Base.NONE;
    private long applied;

    /** As far as the log was looked at here, entries included that are not for the applier. */
    private long reached;

    /** Where MicroRaft's latest snapshot is, and the base that it stands on. */
    private long snapshotAt;

    private Base snapshotBase = Base.NONE;
    private boolean writing;
    private int askAt;

    /** Who waits for the state that is being written to be kept; null: nobody. */
    private CompletableFuture<Void> kept;

    /** Where bases are kept while they are written and afterwards. */
    interface BaseKeeper {
        /** Keeps a part; on the writer's thread. */
        Part keep(long base, int number, ByteBuffer octets);

        /** A base of that position was not finished. */
        void drop(long base);
    }

    LogMachine(Applier applier, Owner owner, SerialExecutor writer, BaseKeeper keeper, int entriesPerSnapshot) {
        this.applier = applier;
        this.owner = owner;
        this.writer = writer;
        this.keeper = keeper;
        this.entriesPerSnapshot = Math.max(1, entriesPerSnapshot);
        this.askAt = this.entriesPerSnapshot;
    }

    long applied() {
        return applied;
    }

    @Override
    public Object runOperation(long position, Object operation) {
        reached = position;
        if (operation instanceof Entry entry && !entry.isMark()) {
            apply(position, entry);
            if (tail.size() >= askAt && !writing) {
                askForState();
            }
        }
        return null;
    }

    private void apply(long position, Entry entry) {
        try {
            applier.apply(position, entry.content().asReadOnlyBuffer());
        } catch (RuntimeException | Error failed) {
            owner.broken("entry " + position + " could not be applied", failed);
            throw failed;
        }
        applied = position;
        tail.add(position, entry);
        owner.applied(position, entry);
    }

    /**
     * Has the state of now kept, as the base of a snapshot. The position alone does not tell whether it is there already: what came
     * beside the log has none.
     */
    void keep(CompletableFuture<Void> done) {
        if (reached <= Math.max(base.position(), snapshotAt)) {
            owner.mark();
            later(done, "nothing has come since the snapshot at " + reached, null);
            return;
        }
        Optional<Snapshot> state = writing ? Optional.empty() : applier.snapshot();
        if (state.isEmpty()) {
            later(done, "the state cannot be had now", null);
            return;
        }
        kept = done;
        write(state.get());
    }

    private static void later(CompletableFuture<Void> done, String why, Throwable cause) {
        if (done != null) {
            done.completeExceptionally(
                    new EngineFailure(EngineFailure.Kind.OVERLOADED, why + ": ask again later", cause));
        }
    }

    /** Nothing is written any more. */
    void end(EngineFailure why) {
        CompletableFuture<Void> waiting = kept;
        kept = null;
        if (waiting != null) {
            waiting.completeExceptionally(why);
        }
    }

    private void askForState() {
        boolean later = owner.sendsSnapshot() && tail.size() < 3 * entriesPerSnapshot;
        Optional<Snapshot> state = later ? Optional.empty() : applier.snapshot();
        if (state.isEmpty()) {
            askAt = tail.size() + ASK_AGAIN;
            return;
        }
        write(state.get());
    }

    private void write(Snapshot state) {
        // not the state's own position: another state may have been written there
        long position = reached;
        writing = true;
        writer.execute(() -> write(state, position));
    }

    /** On the writer's thread. */
    private void write(Snapshot state, long position) {
        try (state;
                PartsOut out = new PartsOut((number, octets) -> keeper.keep(position, number, octets))) {
            state.writeTo(out);
            Base made = new Base(position, out.finish());
            owner.run(() -> written(made));
        } catch (Exception failed) {
            LOG.warn(
                    "The state at {} could not be written, and will be asked for again: {}",
                    position,
                    failed.toString());
            owner.run(() -> {
                keeper.drop(position);
                writing = false;
                askAt = tail.size() + ASK_AGAIN;
                CompletableFuture<Void> waiting = kept;
                kept = null;
                later(waiting, "the state could not be written", failed);
            });
        }
    }

    private void written(Base made) {
        writing = false;
        CompletableFuture<Void> waiting = kept;
        kept = null;
        if (made.position() <= base.position()) {
            keeper.drop(made.position());
            later(waiting, "another host's state has come meanwhile", null);
            return;
        }
        base = made;
        tail.dropUntil(made.position());
        askAt = Math.max(entriesPerSnapshot, tail.size() + entriesPerSnapshot / 2);
        CompletionStage<?> taken = owner.takeSnapshot();
        if (waiting != null) {
            taken.whenComplete((report, failure) -> {
                if (failure == null && snapshotBase.equals(made)) {
                    waiting.complete(null);
                } else {
                    later(waiting, "no snapshot was taken of it", failure);
                }
            });
        }
    }

    @Override
    public void takeSnapshot(long position, Consumer<Object> chunks) {
        Writer head = new Writer(32);
        head.int64(base.position()).int32(base.parts().size());
        chunks.accept(Part.of(head.done()));
        base.parts().forEach(chunks);
        tail.parts().forEach(chunks);
        snapshotAt = position;
        snapshotBase = base;
    }

    @Override
    public void installSnapshot(long position, List<Object> chunks) {
        try {
            install(chunks.stream().map(Part.class::cast).toList());
            reached = Math.max(reached, position);
            snapshotAt = position;
            snapshotBase = base;
        } catch (Exception | Error failed) {
            owner.broken("the snapshot at " + position + " cannot be installed", failed);
            throw new IllegalStateException("the snapshot at " + position + " cannot be installed", failed);
        }
    }

    private void install(List<Part> chunks) throws IOException {
        Reader head = new Reader(chunks.get(0).octets());
        long basePosition = head.index();
        int count = head.count();
        if (count > chunks.size() - 1) {
            throw new Malformed("a snapshot of " + chunks.size() + " parts that names " + count);
        }
        List<Part> state = chunks.subList(1, 1 + count);
        base = new Base(basePosition, List.copyOf(state));
        tail.clear();
        if (basePosition > applied) {
            try (PartsIn in = new PartsIn(state)) {
                applier.install(basePosition, in);
            }
            applied = basePosition;
        }
        List<Tail.Applied> after = new ArrayList<>();
        for (Part part : chunks.subList(1 + count, chunks.size())) {
            Tail.read(part, after::add);
        }
        for (Tail.Applied each : after) {
            if (each.position() > applied) {
                apply(each.position(), each.entry());
            } else {
                tail.add(each.position(), each.entry());
            }
        }
        askAt = Math.max(askAt, tail.size() + entriesPerSnapshot / 2);
    }

    @Override
    public Object getNewTermOperation() {
        return Entry.MARK;
    }

    @Override
    public void onInternalCommit(long position) {
        reached = position;
        owner.hostsChanged(position);
    }
}
