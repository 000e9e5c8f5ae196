package org.pleiad.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Forces what was written to the disk, once for all who wait at the same time. A caller changes the maps by
 * {@link #change} first and then calls {@link #force}, on its own thread.
 */
final class GroupCommit {
    /** After so many commits the file is asked whether it has room to give back. */
    private static final int COMPACT_EVERY = 2_000;

    private static final int FILL_PERCENT = 50;
    private static final int COMPACT_OCTETS = 4 << 20;

    /** The header's mark of a store that was closed in order; any commit takes it away. */
    private static final String CLEAN = "clean";

    private final MVStore store;
    private final Disk disk;

    /**
     * Shared by those who change maps, exclusive for a commit: it gives up the chunks that its state of the maps does not
     * need, and a change that is under way still walks through the state before.
     */
    private final ReentrantReadWriteLock states = new ReentrantReadWriteLock();

    /**
     * Whose turn it is to force the disk. One does it for all that wait; those whose change it took with it go on at once,
     * without queueing behind the next.
     */
    private final ReentrantLock turn = new ReentrantLock();

    private final Condition given = turn.newCondition();

    /** Guarded by turn. */
    private boolean taken;

    /** Changes made; counted before the shared lock is given back. */
    private final AtomicLong written = new AtomicLong();

    /** Changes on the disk; written by the monitor's holder, read without, by those whose change others have forced. */
    private volatile long forced;

    /** Set once, by the monitor's holder; read without, since a change that comes too early only waits for its turn to fail. */
    private volatile Throwable failure;

    /** Written by the monitor's holder; readers take it without. */
    private volatile ForcedState latest;

    /** The maps whose forced state is kept; guarded by this. */
    private MVMap<?, ?>[] kept = {};

    // guarded by this
    private long commits;

    GroupCommit(MVStore store, Disk disk) {
        this.store = store;
        this.disk = disk;
    }

    /** Changes maps; any number of threads at the same time. */
    void change(Runnable change) {
        changeIf(() -> {
            change.run();
            return true;
        });
    }

    /** Looks at maps and changes them or leaves them. */
    boolean changeIf(BooleanSupplier change) {
        requireSound();
        boolean changed = true;
        states.readLock().lock();
        try {
            changed = change.getAsBoolean();
            return changed;
        } catch (MVStoreException unreadable) {
            // half of it may have been made, which nobody shall find on the disk
            failure = unreadable;
            throw new DiskFailure("the file cannot be read: " + unreadable.getMessage(), false, unreadable);
        } finally {
            if (changed) {
                written.incrementAndGet();
            }
            states.readLock().unlock();
        }
    }

    /** Returns when all that the caller has written or seen is on the disk. */
    void force() {
        long mine = written.get();
        if (forced >= mine || !hasTurn(mine)) {
            return;
        }
        try {
            lead(mine);
        } finally {
            turn.lock();
            try {
                taken = false;
                given.signalAll();
            } finally {
                turn.unlock();
            }
        }
    }

    /** Waits until another has forced the change, or until it is the caller's turn to force all there are. */
    private boolean hasTurn(long mine) {
        turn.lock();
        try {
            while (taken && forced < mine) {
                given.awaitUninterruptibly();
            }
            boolean mustLead = forced < mine;
            taken |= mustLead;
            return mustLead;
        } finally {
            turn.unlock();
        }
    }

    private synchronized void lead(long mine) {
        if (forced < mine) {
            commit();
            if (commits % COMPACT_EVERY == 0) {
                compact();
            }
        }
    }

    /** The caller's change is on the disk already, so that a failure is for those who come later. */
    private void compact() {
        try {
            alone(() -> store.compact(FILL_PERCENT, COMPACT_OCTETS));
        } catch (RuntimeException refused) {
            failure = refused;
        }
    }

    /** Keeps the forced state of these maps from now on; forces first. */
    synchronized void keep(MVMap<?, ?>... maps) {
        kept = maps.clone();
        commit();
    }

    private void commit() {
        Throwable before = failure;
        if (before != null) {
            throw new DiskFailure("the disk refused earlier: " + before.getMessage(), true, before);
        }
        try {
            Committed committed = committed();
            disk.force(store::sync);
            ForcedState old = latest;
            latest = committed.state();
            forced = committed.upTo();
            commits++;
            if (old != null) {
                old.close();
            }
        } catch (RuntimeException | Error refused) {
            failure = failure == null ? refused : failure;
            throw new DiskFailure("the disk refused: " + refused.getMessage(), true, refused);
        }
    }

    /** What is in the file and not yet forced. */
    private record Committed(long upTo, ForcedState state) {}

    private Committed committed() {
        states.writeLock().lock();
        try {
            requireSound();
            long upTo = written.get();
            // The mark makes the store write the file's header with this commit. Otherwise the header names an older
            // commit and is found to lead to this one by a chain, a link of which the next commit may overwrite before
            // it writes the header: after a crash in between, the file would be opened as it was before what is
            // acknowledged now.
            store.getStoreHeader().put(CLEAN, 1);
            store.commit();
            return new Committed(upTo, kept.length == 0 ? null : new ForcedState(store, kept));
        } finally {
            states.writeLock().unlock();
        }
    }

    /** What is on the disk. */
    ForcedState latest() {
        ForcedState state = latest;
        while (state != null && !state.open()) {
            state = latest;
        }
        if (state == null) {
            throw new IllegalStateException("no forced state is kept; call keepForced() first");
        }
        return state;
    }

    /** Runs while nobody changes maps or commits. */
    synchronized void whileStill(Runnable step) {
        requireSound();
        alone(step);
    }

    private void alone(Runnable step) {
        states.writeLock().lock();
        try {
            step.run();
        } finally {
            states.writeLock().unlock();
        }
    }

    private void requireSound() {
        Throwable before = failure;
        if (before != null) {
            throw new DiskFailure("the disk refused earlier: " + before.getMessage(), false, before);
        }
    }

    /** Ends it; where the disk has refused, with nothing more written. */
    synchronized void close() {
        release();
        if (failure == null) {
            store.close();
        } else {
            store.closeImmediately();
        }
    }

    /** Ends it with nothing more written. */
    synchronized void abandon() {
        release();
        store.closeImmediately();
    }

    private void release() {
        ForcedState last = latest;
        latest = null;
        if (last != null) {
            last.close();
        }
    }

    /** How often the disk was written to. */
    synchronized long commits() {
        return commits;
    }
}
