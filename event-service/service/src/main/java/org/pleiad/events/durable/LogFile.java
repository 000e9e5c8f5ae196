package org.pleiad.events.durable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.mvstore.MVStoreException;
import org.pleiad.orb.ServantWait;
import org.pleiad.store.Disk;

/**
 * The file of a {@link ChannelLog}. When the disk refuses it is opened anew to be read, and nothing is written any more.
 * Thread-safe.
 */
final class LogFile {
    private final Path file;

    /** Replaced once, when the disk refuses; read by all threads. */
    private volatile LogTables tables;

    private volatile LogFailure failure;

    LogFile(Path file, Disk disk) {
        this.file = file;
        this.tables = LogTables.open(file, disk);
        // what a killed process wrote may be in the memory of the system only
        tables.maps().keepForced();
    }

    Optional<LogFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** @throws LogFailure if the disk has refused */
    void requireSound() {
        if (failure != null) {
            throw new LogFailure(failure.getMessage(), false, failure);
        }
    }

    /** Changes maps; no commit falls into the midst of it. */
    void change(Consumer<LogTables> change) {
        requireSound();
        LogTables now = tables;
        guarded(false, () -> now.maps().change(() -> change.accept(now)));
    }

    /** Returns when all that was changed before is on the disk. */
    void force() {
        LogTables now = tables;
        if (failure != null) {
            throw new LogFailure(failure.getMessage(), true, failure);
        }
        guarded(true, () -> ServantWait.during(now.maps()::force));
    }

    private void guarded(boolean uncertain, Runnable change) {
        try {
            change.run();
        } catch (RuntimeException refused) {
            fail(refused);
            throw new LogFailure(failure.getMessage(), uncertain, refused);
        }
    }

    private synchronized void fail(RuntimeException cause) {
        if (failure != null) {
            return;
        }
        failure = new LogFailure(
                file + " cannot be written to any more: " + cause.getMessage()
                        + "; the channel takes no events until the service is started again",
                true,
                cause);
        tables.maps().abandon();
        tables = LogTables.readOnly(file);
    }

    /** Looks at maps; no commit gives up pages meanwhile. */
    <T> T view(Function<LogTables, T> read) {
        LogTables now = tables;
        List<T> result = new ArrayList<>(1);
        try {
            look(now, read, result);
        } catch (MVStoreException closed) {
            LogTables later = afterFailure();
            if (later == now) {
                throw closed;
            }
            result.clear();
            look(later, read, result);
        }
        return result.get(0);
    }

    private static <T> void look(LogTables now, Function<LogTables, T> read, List<T> result) {
        now.maps().changeIf(() -> {
            result.add(read.apply(now));
            return false;
        });
    }

    /** The file may have been closed because the disk refused; then it is open for reading when this returns. */
    private synchronized LogTables afterFailure() {
        return tables;
    }

    long commits() {
        return tables.maps().commits();
    }

    void close() {
        if (failure == null) {
            tables.maps().close();
        } else {
            tables.maps().abandon();
        }
    }
}
