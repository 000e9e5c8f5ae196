package org.pleiad.session.store;

import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVStore;

/**
 * Forces what was written to the disk, once for all who wait at the same time. A caller writes to the maps first and then
 * calls {@link #force}, on its own thread.
 */
final class GroupCommit {
    /** After so many commits the file is asked whether it has room to give back. */
    private static final int COMPACT_EVERY = 2_000;

    private static final int FILL_PERCENT = 50;
    private static final int COMPACT_OCTETS = 4 << 20;

    private final MVStore store;
    private final AtomicLong written = new AtomicLong();
    // guarded by this
    private long forced;
    private long commits;

    GroupCommit(MVStore store) {
        this.store = store;
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
            store.commit();
            store.sync();
            forced = upTo;
            commits++;
            if (commits % COMPACT_EVERY == 0) {
                store.compact(FILL_PERCENT, COMPACT_OCTETS);
            }
        }
    }

    /** How often the disk was written to. */
    synchronized long commits() {
        return commits;
    }
}
