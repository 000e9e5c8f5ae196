package org.pleiad.groups.services;

import java.nio.file.Files;
import java.nio.file.Path;
import org.pleiad.naming.store.FileStore;

/**
 * Tells directories apart: the log of a replica, and what a server without replicas keeps. One is never opened as the other, which
 * would begin with nothing beside all that is there.
 */
public final class ReplicaDirectory {
    /** Says which host of which domain a directory is of. */
    private static final String HOST = "host";

    /** Durable channels of an event server without replicas. */
    private static final String CHANNELS = "channels";

    private ReplicaDirectory() {}

    /**
     * For replicas.
     *
     * @throws IllegalArgumentException if a server without replicas has its names or channels there; says what to do
     */
    public static void requireNoServers(Path directory) {
        if (Files.exists(directory.resolve(FileStore.FILE))) {
            throw new IllegalArgumentException(directory
                    + " has the names of a server without replicas: give each replica a directory of its own;"
                    + " 'pleiad naming export' and 'import' move names");
        }
        if (Files.exists(directory.resolve(CHANNELS))) {
            throw new IllegalArgumentException(directory
                    + " has the channels of a server without replicas: give each replica a directory of its own;"
                    + " 'pleiad events tail --from-offset 1 --output json' and 'publish' move events");
        }
    }

    /**
     * For servers without replicas.
     *
     * @throws IllegalArgumentException if a replica has its log there; says what to do
     */
    public static void requireNoReplicas(Path directory) {
        if (Files.exists(directory.resolve(HOST))) {
            throw new IllegalArgumentException(directory
                    + " has the log of one of several replicas: give --replicas and --name, as when it was made, or"
                    + " another directory");
        }
    }
}
