package org.pleiad.naming;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContext;
import org.pleiad.naming.PleiadNaming.AdministrationHelper;
import org.pleiad.naming.PleiadNaming.NoSnapshot;
import org.pleiad.naming.PleiadNaming.Snapshot;
import org.pleiad.naming.store.FileStore;
import org.pleiad.naming.store.StoreCheck;
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.store.DurableMaps;

/** Copies of a durable server's names, made while it runs, and put in place while it does not. */
public final class Backup {
    private static final int PIECE = 1 << 20;

    private Backup() {}

    /**
     * Fetches all names of a running server as they are on its disk.
     *
     * @param context the server's root context, or another of its contexts
     * @param file where to; forced to the disk and looked through before it gets its name
     * @param replace whether there may be such a file, which is left as it is until the new one is whole
     * @return what is in it
     * @throws NoSnapshot if the server keeps its names in memory
     * @throws org.omg.CORBA.OBJECT_NOT_EXIST if it is another vendor's
     */
    public static StoreCheck fetch(ORB orb, NamingContext context, Path file, boolean replace)
            throws IOException, NoSnapshot {
        if (!replace && Files.exists(file)) {
            throw exists(file);
        }
        Path partial = file.resolveSibling(file.getFileName() + ".fetched");
        try {
            Snapshot snapshot = AdministrationHelper.unchecked_narrow(
                            orb.string_to_object(administration(orb.object_to_string(context))))
                    .take_snapshot();
            try {
                write(snapshot, partial);
            } finally {
                snapshot.destroy();
            }
            StoreCheck check = StoreCheck.of(partial);
            DurableMaps.copy(partial, file, replace);
            return check;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static void write(Snapshot snapshot, Path partial) throws IOException {
        try (FileChannel to = FileChannel.open(
                partial, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            long length = snapshot.length();
            while (to.position() < length) {
                byte[] piece = snapshot.read(to.position(), PIECE);
                if (piece.length == 0) {
                    throw new IOException(
                            "the snapshot ends after " + to.position() + " of " + length + " octets; fetch it again");
                }
                to.write(ByteBuffer.wrap(piece));
            }
        }
    }

    /** The administration is at the address of the server's contexts. */
    private static String administration(String context) {
        IiopProfile profile = IiopProfile.decode(Ior.parse(context).profiles().get(0));
        String host = profile.host().contains(":") ? "[" + profile.host() + "]" : profile.host();
        return "corbaloc:iiop:1.2@" + host + ":" + profile.port() + "/" + NamingServer.ADMINISTRATION;
    }

    /**
     * Puts a backup in the place of a store that no server has open. References of its contexts are those of the server that
     * it was fetched from, if the new one has the same address.
     *
     * @param directory the store's; made if need be
     * @param replace whether there may be a store, whose names are lost
     * @return what is in it
     * @throws IllegalStateException if the backup is damaged, or the store is in use; says what is wrong
     */
    public static StoreCheck restore(Path file, Path directory, boolean replace) throws IOException {
        StoreCheck check = StoreCheck.of(file);
        Files.createDirectories(directory);
        Path place = directory.resolve(FileStore.FILE);
        if (Files.exists(place)) {
            if (!replace) {
                throw exists(place);
            }
            replace(file, place);
        } else {
            DurableMaps.copy(file, place, false);
        }
        return check;
    }

    private static void replace(Path file, Path place) throws IOException {
        // held while the other file takes its name, so that no server starts with the old one meanwhile
        try (FileChannel old = FileChannel.open(place, StandardOpenOption.WRITE);
                FileLock alone = old.tryLock()) {
            if (alone == null) {
                throw new OverlappingFileLockException();
            }
            DurableMaps.copy(file, place, true);
        } catch (OverlappingFileLockException used) {
            throw new IllegalStateException(place + " is in use by a server; end that first", used);
        }
    }

    private static FileAlreadyExistsException exists(Path file) {
        return new FileAlreadyExistsException(
                file.toString(), null, "there is such a file already; say --replace if it shall be replaced");
    }
}
