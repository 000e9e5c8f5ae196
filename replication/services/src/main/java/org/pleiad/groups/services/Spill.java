package org.pleiad.groups.services;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the events of a channel go that have no room in memory. A disk that refuses is not needed: what is kept is in the log of
 * the group, and stays in memory then. Used by the executor of the group, and of its membership before it.
 */
final class Spill {
    private static final Logger LOG = LoggerFactory.getLogger(Spill.class);

    /** {@code null}: everything stays in memory. */
    private final Path directory;

    private final long memory;
    private SpillFile file;
    private boolean refused;

    private Spill(Path directory, long memory) {
        this.directory = directory;
        this.memory = memory;
    }

    /** None: everything stays in memory. */
    static Spill none() {
        return new Spill(null, Long.MAX_VALUE);
    }

    /**
     * Files of a directory; what an earlier life has left there is deleted.
     *
     * @param memory octets of events that stay in memory
     */
    static Spill in(Path directory, long memory) {
        try (DirectoryStream<Path> left =
                Files.isDirectory(directory) ? Files.newDirectoryStream(directory, "backlog-*.events") : null) {
            if (left != null) {
                for (Path each : left) {
                    Files.deleteIfExists(each);
                }
            }
        } catch (IOException stays) {
            LOG.warn("what an earlier life has left in {} stays there", directory, stays);
        }
        return new Spill(directory, memory);
    }

    /** How many octets of events may stay in memory. */
    long memory() {
        return refused ? Long.MAX_VALUE : memory;
    }

    /** Puts octets on the disk; empty if it refuses, and from then on nothing is put there. */
    synchronized Optional<SpillFile.Place> put(byte[] octets) {
        try {
            if (file == null || file.isFull()) {
                file = SpillFile.open(directory);
            }
            return Optional.of(file.append(octets));
        } catch (IOException cannot) {
            LOG.warn("{} cannot be written; events of the channel stay in memory", directory, cannot);
            refused = true;
            return Optional.empty();
        }
    }
}
