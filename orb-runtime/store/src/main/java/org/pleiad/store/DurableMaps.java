package org.pleiad.store;

import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.DataType;

/**
 * Maps in one file. Thread-safe; one process at a time has the file.
 *
 * <p>The file is a log, so a crash leaves what was forced before it, whole: of one {@link #change} all or nothing, in all maps.
 */
public final class DurableMaps implements AutoCloseable {
    private final MVStore store;
    private final GroupCommit commit;

    private DurableMaps(MVStore store) {
        this.store = store;
        this.commit = new GroupCommit(store);
    }

    /**
     * Opens a file, or makes it.
     *
     * @throws IllegalStateException if another has it, or it is not what this class wrote; says which file
     */
    public static DurableMaps open(Path file) {
        MVStore store = open(file, new MVStore.Builder());
        // every commit is forced to the disk before the next, so space can be used again at once
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return new DurableMaps(store);
    }

    /**
     * Opens a file to read what is in it, as after the disk refused; {@link #force} is an error.
     *
     * @throws IllegalStateException as {@link #open(Path)}
     */
    public static DurableMaps readOnly(Path file) {
        return new DurableMaps(open(file, new MVStore.Builder().readOnly()));
    }

    private static MVStore open(Path file, MVStore.Builder builder) {
        try {
            return builder.fileName(file.toString()).autoCommitDisabled().open();
        } catch (MVStoreException cannot) {
            throw new IllegalStateException(file + " cannot be opened: " + cannot.getMessage(), cannot);
        }
    }

    /** The map of a name, made empty the first time. Read it on any thread; change it within {@link #change}. */
    public <K, V> MVMap<K, V> map(String name, DataType<K> keys, DataType<V> values) {
        return store.openMap(name, new MVMap.Builder<K, V>().keyType(keys).valueType(values));
    }

    /** Changes maps; any number of threads at the same time. No commit falls into the midst of it. */
    public void change(Runnable change) {
        commit.change(change);
    }

    /**
     * Returns when all that the caller has changed is on the disk.
     *
     * <p>After a refusal of the disk all later calls are refused, too: nobody knows what of the earlier changes is there.
     *
     * @throws MVStoreException if the disk refused; what was changed may or may not be there after a crash
     */
    public void force() {
        commit.force();
    }

    /** How often the disk was written to. */
    public long commits() {
        return commit.commits();
    }

    /** Lets go of the file and writes nothing, as after the disk refused. */
    public void abandon() {
        store.closeImmediately();
    }

    @Override
    public void close() {
        store.close();
    }
}
