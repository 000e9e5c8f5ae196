package org.pleiad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.h2.mvstore.FileStore;

/** Copies a store so that the copy, whenever a crash comes, is either there as a whole or has not got its name. */
final class FileCopy {
    private static final int PIECE = 1 << 20;

    private FileCopy() {}

    /**
     * Makes a file.
     *
     * @param replace whether there may be such a file
     * @param content writes what is in it
     */
    static void make(Path target, boolean replace, Consumer<FileChannel> content) throws IOException {
        if (!replace && Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString(), null, "there is such a file already");
        }
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        try (FileChannel to = FileChannel.open(
                partial, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            content.accept(to);
            to.force(true);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } finally {
            Files.deleteIfExists(partial);
        }
        Directories.force(target);
    }

    /**
     * Writes all octets of a store, which nobody changes meanwhile. They are read through the store: a file of our own on it
     * would, when it is closed, give up the lock that keeps other processes out.
     */
    static void octets(FileStore<?> from, FileChannel to) {
        try {
            long size = from.size();
            for (long done = 0; done < size; done += PIECE) {
                ByteBuffer piece = from.readFully(null, done, (int) Math.min(PIECE, size - done));
                while (piece.hasRemaining()) {
                    to.write(piece);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes all octets of a file, which nobody changes meanwhile. */
    static void octets(Path source, FileChannel to) {
        try (FileChannel from = FileChannel.open(source, StandardOpenOption.READ)) {
            long size = from.size();
            long done = 0;
            while (done < size) {
                long moved = from.transferTo(done, size - done, to);
                if (moved <= 0) {
                    throw new IOException(source + " ends after " + done + " of " + size + " octets");
                }
                done += moved;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
