package org.pleiad.groups.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file for what has no room in memory, and is of no use to a later life of the process: nothing is forced, and it has no name in
 * the directory once it is open where the system allows that. Its space is free again when nothing refers to any {@link Place} in
 * it: who still writes an old state keeps what it needs by holding it. Written by one thread at a time, read by any.
 */
final class SpillFile {
    /** Beyond this another file is begun, so that space becomes free piece by piece. */
    static final long FULL = 64L << 20;

    private static final Cleaner CLEANER = Cleaner.create();

    private final FileChannel channel;
    private long length;

    private SpillFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Octets in a file. */
    record Place(SpillFile file, long position, int length) {
        /** Reads them. */
        byte[] read() {
            ByteBuffer octets = ByteBuffer.allocate(length);
            try {
                while (octets.hasRemaining()) {
                    if (file.channel.read(octets, position + octets.position()) < 0) {
                        throw new IOException("it is shorter than what was written to it");
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException("events that were put on the disk cannot be read again", unreadable);
            }
            return octets.array();
        }
    }

    /** A new one in a directory. */
    static SpillFile open(Path directory) throws IOException {
        Files.createDirectories(directory);
        Path file = Files.createTempFile(directory, "backlog-", ".events");
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        SpillFile spill = new SpillFile(channel);
        CLEANER.register(spill, () -> close(channel));
        return spill;
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    boolean isFull() {
        return length >= FULL;
    }

    /** Writes octets behind those that are there. */
    Place append(byte[] octets) throws IOException {
        ByteBuffer from = ByteBuffer.wrap(octets);
        while (from.hasRemaining()) {
            channel.write(from, length + from.position());
        }
        Place place = new Place(this, length, octets.length);
        length += octets.length;
        return place;
    }
}
