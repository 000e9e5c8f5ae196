package org.pleiad.naming.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.pleiad.store.Disk;
import org.pleiad.store.DiskFailure;
import org.pleiad.store.DurableMaps;
import org.pleiad.store.ForcedState;

/**
 * Names in a file of a directory, {@code names.mv}; one process at a time has it.
 *
 * <p>Changes are made one after the other in memory, and forced to the disk together: who waits for the disk does not keep
 * others from changing, nor from reading. Readers see only what is on the disk, so that nobody has seen a name that a crash
 * takes back.
 */
public final class FileStore implements NameStore {
    /** The file in the directory. */
    public static final String FILE = "names.mv";

    private static final String SNAPSHOT = "snapshot-";
    private static final String FORMAT = "format";
    private static final String IDENTITY = "identity";
    private static final String NEXT = "next";
    private static final long FORMAT_NOW = 1;

    private final DurableMaps maps;
    private final MVMap<String, Long> numbers;
    private final Tables live;
    private final long identity;

    /** One change at a time, since each looks before it changes; never held while the disk is forced. */
    private final ReentrantLock changing = new ReentrantLock();

    private final Path directory;

    private FileStore(Path directory, DurableMaps maps, MVMap<String, Long> numbers, Tables live) {
        this.directory = directory;
        this.maps = maps;
        this.numbers = numbers;
        this.live = live;
        if (numbers.isEmpty()) {
            maps.change(() -> {
                numbers.put(FORMAT, FORMAT_NOW);
                numbers.put(IDENTITY, new SecureRandom().nextLong());
                numbers.put(NEXT, ROOT + 1);
            });
        }
        this.identity = numbers.get(IDENTITY);
        maps.keepForced(live.contexts, live.bindings);
    }

    /**
     * Opens the store of a directory, or makes both.
     *
     * @throws IllegalStateException if it cannot be used; says which file and what to do
     */
    public static FileStore open(Path directory) {
        return open(directory, Disk.REAL);
    }

    /** As {@link #open(Path)}, on a disk that behaves as told. */
    public static FileStore open(Path directory, Disk disk) {
        try {
            Files.createDirectories(directory);
        } catch (IOException cannot) {
            throw new IllegalStateException("the directory " + directory + " cannot be made: " + cannot, cannot);
        }
        Path file = directory.resolve(FILE);
        DurableMaps maps = DurableMaps.open(file, disk);
        try {
            sweep(directory);
            return new FileStore(directory, maps, numbers(maps, file), tables(maps));
        } catch (IOException cannot) {
            maps.abandon();
            throw new IllegalStateException("the directory " + directory + " cannot be used: " + cannot, cannot);
        } catch (RuntimeException cannot) {
            maps.abandon();
            throw cannot instanceof MVStoreException
                    ? new IllegalStateException(file + " cannot be used: " + cannot.getMessage(), cannot)
                    : cannot;
        }
    }

    static MVMap<String, Long> numbers(DurableMaps maps, Path file) {
        MVMap<String, Long> numbers = maps.map("naming", StringDataType.INSTANCE, LongDataType.INSTANCE);
        Long format = numbers.get(FORMAT);
        if (format == null ? !numbers.isEmpty() : format != FORMAT_NOW) {
            throw new IllegalStateException(
                    file + " has format " + format + ", and this version reads format " + FORMAT_NOW);
        }
        return numbers;
    }

    static Tables tables(DurableMaps maps) {
        return new Tables(
                maps.map("contexts", LongDataType.INSTANCE, LongDataType.INSTANCE),
                maps.map("bindings", BindingKeyType.INSTANCE, BoundType.INSTANCE));
    }

    @Override
    public long identity() {
        return identity;
    }

    @Override
    public Names names() {
        ForcedState state = maps.forced();
        return new Tables(state.of(live.contexts), state.of(live.bindings)) {
            @Override
            public void close() {
                state.close();
            }
        };
    }

    @Override
    public <T, E extends Exception, F extends Exception> T change(Change<T, E, F> change) throws E, F {
        var edit = new Edit<T, E, F>(change);
        try {
            changing.lock();
            try {
                maps.changeIf(edit::make);
            } finally {
                changing.unlock();
            }
            // also after a refusal: what it was refused for may not be on the disk yet
            maps.force();
        } catch (DiskFailure failure) {
            throw new NameStoreFailure(failure.getMessage(), failure.mayBeOnDisk() && edit.changed, failure);
        }
        return edit.outcome();
    }

    /** A change being made: tells whether it changed anything, and keeps what came of it until that is on the disk. */
    private final class Edit<T, E extends Exception, F extends Exception> extends Tables implements NamesChange {
        private final Change<T, E, F> change;
        private boolean changed;
        private T result;
        private Exception refusal;

        Edit(Change<T, E, F> change) {
            super(live.contexts, live.bindings);
            this.change = change;
        }

        boolean make() {
            try {
                result = change.make(this);
            } catch (MVStoreException failed) {
                throw failed;
            } catch (Exception refused) {
                refusal = refused;
            }
            return changed;
        }

        @SuppressWarnings("unchecked")
        T outcome() throws E, F {
            if (refusal instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (refusal != null) {
                throw (E) refusal;
            }
            return result;
        }

        @Override
        public long create() {
            changed = true;
            long context = numbers.get(NEXT);
            numbers.put(NEXT, context + 1);
            contexts.put(context, ROOT);
            return context;
        }

        @Override
        public void drop(long context) {
            changed |= contexts.remove(context) != null;
        }

        @Override
        public void put(long context, NameKey name, Bound bound) {
            changed = true;
            bindings.put(new BindingKey(context, name), bound);
        }

        @Override
        public void remove(long context, NameKey name) {
            changed |= bindings.remove(new BindingKey(context, name)) != null;
        }
    }

    /** How often the disk was written to. */
    public long commits() {
        return maps.commits();
    }

    /** Octets of the file. */
    public long octets() {
        return maps.octets();
    }

    /** A copy of the file as it is on the disk now; changes wait meanwhile, readers do not. */
    @Override
    public Optional<Path> snapshot() throws IOException {
        Path copy = Files.createTempFile(directory, SNAPSHOT, ".mv");
        Files.delete(copy);
        maps.backup(copy);
        return Optional.of(copy);
    }

    /** A server that was killed has left them. */
    private static void sweep(Path directory) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, SNAPSHOT + "*")) {
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
        }
    }

    @Override
    public void close() {
        maps.close();
    }
}
