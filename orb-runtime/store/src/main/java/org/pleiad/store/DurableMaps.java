package org.pleiad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.DataType;

/**
 * Maps in one file. Thread-safe; one process at a time has the file.
 *
 * <p>The file is a log, so a crash leaves what was forced before it, whole: of one {@link #change} all or nothing, in all maps.
 * Once the disk has refused, nothing is changed any more, since nobody knows what the disk has: {@link DiskFailure}.
 */
public final class DurableMaps implements AutoCloseable {
    private final MVStore store;
    private final GroupCommit commit;

    private DurableMaps(MVStore store, Disk disk) {
        this.store = store;
        this.commit = new GroupCommit(store, disk);
    }

    /**
     * Opens a file, or makes it.
     *
     * @throws IllegalStateException if another has it, it cannot be written, or it is not what this class wrote; says which
     *     file and what to do
     */
    public static DurableMaps open(Path file) {
        return open(file, Disk.REAL);
    }

    /** Opens a file, or makes it, on a disk that behaves as told. */
    public static DurableMaps open(Path file, Disk disk) {
        boolean isNew = !Files.exists(file);
        // without the last setting a large change would be written while only half of it is made
        MVStore store = open(
                file,
                new MVStore.Builder()
                        .fileName(SteadyPath.name(file))
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0));
        if (store.isReadOnly()) {
            store.closeImmediately();
            throw new IllegalStateException(
                    file + " cannot be written; give this user the right to, and to its directory");
        }
        // every commit is forced to the disk before the next, so space can be used again at once
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        if (isNew) {
            settle(file, store);
        }
        return new DurableMaps(store, disk);
    }

    /**
     * Opens a file to read what is in it, as after the disk refused; {@link #force} is an error.
     *
     * @throws IllegalStateException if there is no such file, or it is not what this class wrote
     */
    public static DurableMaps readOnly(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("there is no file " + file);
        }
        MVStore store = open(
                file,
                new MVStore.Builder().fileName(SteadyPath.name(file)).readOnly().autoCommitDisabled());
        return new DurableMaps(store, Disk.REAL);
    }

    private static MVStore open(Path file, MVStore.Builder builder) {
        try {
            return builder.open();
        } catch (MVStoreException cannot) {
            throw new IllegalStateException(file + why(cannot), cannot);
        } catch (IllegalArgumentException noDirectory) {
            throw new IllegalStateException(file + " cannot be opened: its directory does not exist", noDirectory);
        }
    }

    private static String why(MVStoreException cannot) {
        return switch (cannot.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED ->
                " cannot be opened: it is in use by another process, or elsewhere in this one; end that first";
            case DataUtils.ERROR_FILE_CORRUPT ->
                " cannot be opened: it is damaged, or no store; restore it from a backup: " + cannot.getMessage();
            default -> " cannot be opened: " + cannot.getMessage();
        };
    }

    private static void settle(Path file, MVStore store) {
        try {
            store.sync();
            Directories.force(file);
            Directories.force(file.toAbsolutePath().getParent());
        } catch (IOException | MVStoreException refused) {
            store.closeImmediately();
            throw new IllegalStateException(file + " cannot be forced to the disk: " + refused.getMessage(), refused);
        }
    }

    /**
     * The map of a name, made empty the first time. Change it within {@link #change}, and read it there or by
     * {@link #forced}: a reader elsewhere may find that a commit has given up the pages that it walks through.
     */
    public <K, V> MVMap<K, V> map(String name, DataType<K> keys, DataType<V> values) {
        return store.openMap(name, new MVMap.Builder<K, V>().keyType(keys).valueType(values));
    }

    /** Changes maps; any number of threads at the same time. No commit falls into the midst of it. */
    public void change(Runnable change) {
        commit.change(change);
    }

    /**
     * Looks at maps and changes them, or leaves them; no commit falls into the midst of it. Where it leaves them,
     * {@link #force} waits only for what it has seen.
     *
     * @param change says whether it has changed anything; if it throws, that is taken for granted
     * @return what it says
     */
    public boolean changeIf(BooleanSupplier change) {
        return commit.changeIf(change);
    }

    /**
     * Returns when all that the caller has changed or seen is on the disk.
     *
     * @throws DiskFailure if the disk refused, or did so earlier; what was changed may or may not be there after a crash
     */
    public void force() {
        commit.force();
    }

    /** Keeps the state of these maps that is on the disk, for {@link #forced}; forces first. */
    public void keepForced(MVMap<?, ?>... maps) {
        commit.keep(maps);
    }

    /**
     * What is on the disk of the maps named in {@link #keepForced}, without what is changed and not yet forced. Never waits,
     * neither for those who change nor for the disk. The caller closes it soon.
     */
    public ForcedState forced() {
        return commit.latest();
    }

    /** How often the disk was written to. */
    public long commits() {
        return commit.commits();
    }

    /** Octets of the file. */
    public long octets() {
        return store.getFileStore().size();
    }

    /**
     * Makes a copy of the file as it is on the disk now; the copy is forced before it gets its name. Meanwhile changes wait,
     * and readers do not.
     *
     * @throws IOException if the copy cannot be written
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file
     */
    public void backup(Path copy) throws IOException {
        commit.force();
        FileCopy.make(copy, false, to -> commit.whileStill(() -> FileCopy.octets(store.getFileStore(), to)));
    }

    /**
     * Copies the file of maps that nobody changes; the copy is forced before it gets its name.
     *
     * @param replace whether there may be such a file, which is there until the copy takes its place
     * @throws IOException if it cannot be written
     * @throws java.nio.file.FileAlreadyExistsException if there is such a file and it shall not be replaced
     */
    public static void copy(Path from, Path to, boolean replace) throws IOException {
        FileCopy.make(to, replace, channel -> FileCopy.octets(from, channel));
    }

    /** Lets go of the file and writes nothing, as after the disk refused. */
    public void abandon() {
        commit.abandon();
    }

    @Override
    public void close() {
        commit.close();
    }
}
