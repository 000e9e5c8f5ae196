package org.pleiad.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.DataUtils;
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

    private final MVStore store;

    /**
     * Shared by those who change maps, exclusive for a commit: it gives up the chunks that its state of the maps does not
     * need, and a change that is under way still walks through the state before.
     */
    private final ReentrantReadWriteLock states = new ReentrantReadWriteLock();

    private final AtomicLong written = new AtomicLong();
    // guarded by this
    private long forced;
    private long commits;
    private MVStoreException failed;

    GroupCommit(MVStore store) {
        this.store = store;
    }

    /** Changes maps; any number of threads at the same time. */
    void change(Runnable change) {
        states.readLock().lock();
        try {
            change.run();
        } finally {
            states.readLock().unlock();
        }
    }

    /** Returns when all that the caller has written is on the disk. */
    void force() {
        long mine = written.incrementAndGet();
        synchronized (this) {
            if (forced >= mine) {
                return;
            }
            // those who come from here on wait for the monitor, and the first of them takes all the others with it
            long upTo = written.get();
            if (failed != null || store.isClosed()) {
                MVStoreException over = new MVStoreException(
                        DataUtils.ERROR_WRITING_FAILED, "the disk refused earlier, or the file was closed");
                over.initCause(failed);
                throw over;
            }
            try {
                alone(store::commit);
                store.sync();
            } catch (MVStoreException refused) {
                // a second attempt could succeed without what the first one left out
                failed = refused;
                throw refused;
            }
            forced = upTo;
            commits++;
            if (commits % COMPACT_EVERY == 0) {
                alone(() -> store.compact(FILL_PERCENT, COMPACT_OCTETS));
            }
        }
    }

    private void alone(Runnable step) {
        states.writeLock().lock();
        try {
            step.run();
        } finally {
            states.writeLock().unlock();
        }
    }

    /** How often the disk was written to. */
    synchronized long commits() {
        return commits;
    }
}
