package org.pleiad.session.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pleiad.orb.session.server.SessionStore;

/** Opens stores for the ORB, which finds this class by {@link java.util.ServiceLoader}. */
public final class FileStoreProvider implements SessionStore.Provider {

    /** Made by the ORB. */
    public FileStoreProvider() {}

    @Override
    public SessionStore open(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException cannot) {
            throw new UncheckedIOException("the directory cannot be made: " + cannot.getMessage(), cannot);
        }
        return new FileStore(directory.resolve("sessions.mv"));
    }
}
