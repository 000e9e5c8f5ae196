package org.pleiad.groups.ratis;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.apache.ratis.io.MD5Hash;
import org.apache.ratis.server.protocol.TermIndex;
import org.apache.ratis.server.storage.FileInfo;
import org.apache.ratis.server.storage.RaftStorage;
import org.apache.ratis.statemachine.impl.SimpleStateMachineStorage;
import org.apache.ratis.statemachine.impl.SingleFileSnapshotInfo;
import org.apache.ratis.util.MD5FileUtil;
import org.pleiad.groups.spi.Applier;
import org.pleiad.groups.spi.Snapshot;

/**
 * States in files: one a snapshot, named by Ratis after its place in the log, with a digest in a file beside it. A state is
 * written elsewhere, forced and then moved, so that a file of that name is whole.
 *
 * <p>A file has eight octets that say what it is, the position of the last entry of which its state knows, as eight octets, and
 * then what the applier wrote. Several threads; the storage of Ratis keeps the newest.
 */
final class SnapshotFiles {
    private static final long MARK = 0x504c_4453_4e41_5031L; // PLDSNAP1

    private static final int HEADER = 16;

    private final SimpleStateMachineStorage storage = new SimpleStateMachineStorage();
    private volatile Path scratch = Path.of("");

    void open(RaftStorage of) throws IOException {
        storage.init(of);
        scratch = of.getStorageDir().getTmpDir().toPath();
        SingleFileSnapshotInfo newest = storage.getLatestSnapshot();
        if (newest != null && newest.getFile().getFileDigest() == null) {
            // the host was stopped between the file and its digest
            MD5FileUtil.computeAndSaveMd5ForFile(newest.getFile().getPath().toFile());
        }
    }

    SimpleStateMachineStorage storage() {
        return storage;
    }

    /** Writes a state; on a thread of its own. */
    void write(Snapshot snapshot, TermIndex at) throws IOException {
        Files.createDirectories(scratch);
        Path draft = Files.createTempFile(scratch, "state", ".draft");
        try {
            MessageDigest digest = MD5FileUtil.newMD5();
            try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                Digesting out = new Digesting(file, digest);
                out.write(ByteBuffer.allocate(HEADER)
                        .putLong(MARK)
                        .putLong(snapshot.position())
                        .flip());
                snapshot.writeTo(out);
                file.force(true);
            }
            File whole = storage.getSnapshotFile(at.getTerm(), at.getIndex());
            Files.move(draft, whole.toPath(), StandardCopyOption.ATOMIC_MOVE);
            MD5Hash hash = MD5Hash.newInstance(digest.digest());
            MD5FileUtil.saveMD5File(whole, hash);
            force(whole.toPath().getParent());
            storage.updateLatestSnapshot(
                    new SingleFileSnapshotInfo(new FileInfo(whole.toPath(), hash), at.getTerm(), at.getIndex()));
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Gives a state to the applier; returns its position. */
    long install(SingleFileSnapshotInfo from, Applier into) throws IOException {
        Path path = from.getFile().getPath();
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // Ratis does not force what it got from another host, and cuts the log of what it covers
            file.force(true);
            force(path.getParent());
            ByteBuffer header = ByteBuffer.allocate(HEADER);
            while (header.hasRemaining()) {
                if (file.read(header) < 0) {
                    throw new EOFException(
                            path + " is no state of a domain: it ends within its first " + HEADER + " octets");
                }
            }
            header.flip();
            if (header.getLong() != MARK) {
                throw new IOException(path + " is no state of a domain: it does not begin as one");
            }
            long position = header.getLong();
            into.install(position, new Unclosed(file));
            return position;
        }
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Counts everything into a digest on its way to the file. */
    private record Digesting(FileChannel file, MessageDigest digest) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer from) throws IOException {
            digest.update(from.duplicate());
            int octets = from.remaining();
            while (from.hasRemaining()) {
                file.write(from);
            }
            return octets;
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() {
            // the file is forced, and closed, by the one who opened it
        }
    }

    /** What the applier reads; it may close it. */
    private record Unclosed(FileChannel file) implements ReadableByteChannel {
        @Override
        public int read(ByteBuffer into) throws IOException {
            return file.read(into);
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() {
            // closed by the one who opened it
        }
    }
}
