package org.pleiad.naming;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.naming.store.NameStore;
import org.pleiad.naming.store.NameStoreFailure;
import org.pleiad.naming.store.Names;
import org.pleiad.orb.error.Minor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The store as servants use it: its failures are system exceptions with the truth about completion, and in the log. */
final class StoredNames implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoredNames.class);

    private final NameStore store;

    /** The log shall say it once, not for each request that is refused afterwards. */
    private final AtomicBoolean saidSo = new AtomicBoolean();

    StoredNames(NameStore store) {
        this.store = store;
    }

    long identity() {
        return store.identity();
    }

    /** The names as they are now, to be closed. */
    Names names() {
        try {
            return store.names();
        } catch (RuntimeException failure) {
            throw asException(failure);
        }
    }

    /** Changes names, and returns when that is durable. */
    <T, E extends Exception, F extends Exception> T change(NameStore.Change<T, E, F> change) throws E, F {
        try {
            return store.change(change);
        } catch (NameStoreFailure failure) {
            throw asException(failure);
        }
    }

    /** A copy in a file of its own; empty if the store has no file. */
    Optional<Path> snapshot() throws IOException {
        return store.snapshot();
    }

    private SystemException asException(RuntimeException failure) {
        boolean maybe = failure instanceof NameStoreFailure known && known.maybeKept();
        if (saidSo.compareAndSet(false, true)) {
            LOG.error(
                    "the store of names failed; no change is acknowledged until the server was started again, and what"
                            + " was under way may or may not be there then",
                    failure);
        }
        return Minor.NAME_STORE_FAILED.exception(
                maybe ? CompletionStatus.COMPLETED_MAYBE : CompletionStatus.COMPLETED_NO,
                String.valueOf(failure.getMessage()),
                failure);
    }

    /** Where one without a file has its names. */
    String place() {
        return store.place();
    }

    @Override
    public void close() {
        store.close();
    }
}
