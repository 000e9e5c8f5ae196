package org.pleiad.groups.ratis;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.ratis.io.MD5Hash;
import org.apache.ratis.server.protocol.TermIndex;
import org.apache.ratis.server.storage.FileInfo;
import org.apache.ratis.server.storage.RaftStorage;
import org.apache.ratis.statemachine.SnapshotRetentionPolicy;
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

    private final SimpleStateMachineStorage storage = new Newest();
    private volatile Path scratch = Path.of("");

    void open(RaftStorage of) throws IOException {
        scratch = of.getStorageDir().getTmpDir().toPath();
        // before Ratis looks, which prefers an older state with a digest to one without
        digest(of.getStorageDir().getStateMachineDir().toPath());
        storage.init(of);
    }

    /** The host may have been stopped between a file and its digest. */
    private static void digest(Path states) throws IOException {
        if (!Files.isDirectory(states)) {
            return;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(states)) {
            for (Path each : all) {
                boolean state = SimpleStateMachineStorage.SNAPSHOT_REGEX
                        .matcher(each.getFileName().toString())
                        .matches();
                if (state && MD5FileUtil.readStoredMd5ForFile(each.toFile()) == null) {
                    MD5FileUtil.computeAndSaveMd5ForFile(each.toFile());
                }
            }
        }
    }

    SimpleStateMachineStorage storage() {
        return storage;
    }

    /**
     * Writes a state; on a thread of its own. Where there is one of that place already, this one has more, which did not come by
     * the log, and takes its place.
     */
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
            if (Files.deleteIfExists(MD5FileUtil.getDigestFileForFile(whole).toPath())) {
                // gone for good before the file is another one: a wrong digest would not be mended at the next start
                force(whole.toPath().getParent());
            }
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

    /** Those that no restart needs go away. */
    void sweep() throws IOException {
        storage.cleanupOldSnapshots(new SnapshotRetentionPolicy() {
            @Override
            public int getNumSnapshotsRetained() {
                return RatisProperties.STATES;
            }
        });
    }

    /** Takes a later one of the same place for newer, too. */
    private static final class Newest extends SimpleStateMachineStorage {
        private final AtomicReference<SingleFileSnapshotInfo> newest = new AtomicReference<>();

        @Override
        public SingleFileSnapshotInfo updateLatestSnapshot(SingleFileSnapshotInfo info) {
            return newest.updateAndGet(
                    before -> before == null || info != null && info.getIndex() >= before.getIndex() ? info : before);
        }

        @Override
        public SingleFileSnapshotInfo getLatestSnapshot() {
            SingleFileSnapshotInfo known = newest.get();
            return known != null ? known : loadLatestSnapshot();
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
