package org.pleiad.store;

import java.util.concurrent.atomic.AtomicInteger;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * What was on the disk at one moment, for readers on any thread; close it soon, since until then the file keeps the room of
 * what was changed afterwards.
 */
public final class ForcedState implements AutoCloseable {
    private final MVStore store;
    private final MVMap<?, ?>[] live;
    private final MVMap<?, ?>[] forced;
    private final MVStore.TxCounter kept;

    /** Readers, and one for being the latest state; 0: the file may use the room again. */
    private final AtomicInteger uses = new AtomicInteger(1);

    /** Called after a commit, while nobody changes maps. */
    ForcedState(MVStore store, MVMap<?, ?>... live) {
        this.store = store;
        this.live = live;
        this.kept = store.registerVersionUsage();
        this.forced = new MVMap<?, ?>[live.length];
        for (int i = 0; i < live.length; i++) {
            forced[i] = live[i].openVersion(store.getCurrentVersion());
        }
    }

    /** Whether the caller may read; it closes the state afterwards. */
    boolean open() {
        int before = uses.get();
        while (before > 0) {
            if (uses.compareAndSet(before, before + 1)) {
                return true;
            }
            before = uses.get();
        }
        return false;
    }

    /** A map as it was, which cannot be changed. */
    @SuppressWarnings("unchecked")
    public <K, V> MVMap<K, V> of(MVMap<K, V> map) {
        for (int i = 0; i < live.length; i++) {
            if (live[i] == map) {
                return (MVMap<K, V>) forced[i];
            }
        }
        throw new IllegalArgumentException("the forced state of this map is not kept; name it in keepForced()");
    }

    @Override
    public void close() {
        if (uses.decrementAndGet() == 0) {
            store.deregisterVersionUsage(kept);
        }
    }
}
