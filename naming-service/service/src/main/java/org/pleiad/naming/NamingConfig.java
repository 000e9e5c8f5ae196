package org.pleiad.naming;

import java.nio.file.Path;
import java.time.Duration;
import org.pleiad.naming.store.FileStore;
import org.pleiad.naming.store.MemoryStore;
import org.pleiad.naming.store.NameStore;

/**
 * The limits of a naming server, and where it keeps names.
 *
 * @param maxListing most bindings in one answer of {@code list} or {@code next_n}; the rest comes by iterator
 * @param maxIterators most iterators alive at once; one more ends the one unused for longest
 * @param iteratorIdle how long an iterator lives without being used
 * @param maxNameLength most components in a name
 * @param store opens the store, when the server starts; the server closes it
 */
public record NamingConfig(
        int maxListing, int maxIterators, Duration iteratorIdle, int maxNameLength, NameStore.Opening store) {

    /** 10,000 bindings, 1,000 iterators of five minutes, 1,000 components; names live as long as the server. */
    public static final NamingConfig DEFAULT = new NamingConfig(10_000, 1_000, Duration.ofMinutes(5), 1_000);

    public NamingConfig {
        if (maxListing < 1 || maxIterators < 1 || maxNameLength < 1 || iteratorIdle.isNegative()) {
            throw new IllegalArgumentException("limits must be positive: maxListing " + maxListing + ", maxIterators "
                    + maxIterators + ", iteratorIdle " + iteratorIdle + ", maxNameLength " + maxNameLength);
        }
    }

    /** Limits of a server whose names live as long as it runs. */
    public NamingConfig(int maxListing, int maxIterators, Duration iteratorIdle, int maxNameLength) {
        this(maxListing, maxIterators, iteratorIdle, maxNameLength, MemoryStore::new);
    }

    /** The same, with names that are on the disk before a change is acknowledged; the directory is made if need be. */
    public NamingConfig withStore(Path directory) {
        return withStore(() -> FileStore.open(directory));
    }

    /** The same, with a store of your own. */
    public NamingConfig withStore(NameStore.Opening opening) {
        return new NamingConfig(maxListing, maxIterators, iteratorIdle, maxNameLength, opening);
    }
}
