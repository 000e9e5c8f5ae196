package org.pleiad.naming;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.naming.PleiadNaming.SnapshotPOA;
import org.pleiad.orb.error.Minor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A copy of the store's file on its way to a client. Called on any thread. */
final class SnapshotServant extends SnapshotPOA {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotServant.class);

    /** Most octets of an answer. */
    private static final int PIECE = 1 << 20;

    private final Administrator owner;
    private final Path file;
    private final Clock clock;

    /** Written by every request, read by the sweeper. */
    private volatile Instant lastUse;

    SnapshotServant(Administrator owner, Path file, Clock clock) {
        this.owner = owner;
        this.file = file;
        this.clock = clock;
        this.lastUse = clock.instant();
    }

    Instant lastUse() {
        return lastUse;
    }

    @Override
    public long length() {
        lastUse = clock.instant();
        try {
            return Files.size(file);
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    @Override
    public byte[] read(long offset, int most) {
        lastUse = clock.instant();
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(Integer.toUnsignedLong(most), PIECE));
        try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
            int read = 0;
            while (piece.hasRemaining() && read >= 0 && offset >= 0) {
                read = from.read(piece, offset + piece.position());
            }
        } catch (IOException failed) {
            throw unreadable(failed);
        }
        return Arrays.copyOf(piece.array(), piece.position());
    }

    private static RuntimeException unreadable(IOException failed) {
        return Minor.NAME_STORE_FAILED.exception(
                CompletionStatus.COMPLETED_NO, "the snapshot cannot be read: " + failed, failed);
    }

    @Override
    public void destroy() {
        owner.end(this);
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.warn("the snapshot {} stays until the server is started again", file, stays);
        }
    }
}
