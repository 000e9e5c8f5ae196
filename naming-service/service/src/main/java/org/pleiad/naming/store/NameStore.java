package org.pleiad.naming.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Keeps the names of a naming server. Called on any threads at the same time; the server that was given it closes it.
 *
 * <p>A change is one step: it is there as a whole or not at all, whatever happens. When {@link #change} returns, it is as
 * durable as it will ever be. Readers see what is durable, and never wait for a change or for the disk.
 */
public interface NameStore extends AutoCloseable {

    /** The number of the root context, which is always there. */
    long ROOT = 0;

    /** Opens a store; so that a configuration can be made before the store is there. */
    @FunctionalInterface
    interface Opening {
        /**
         * Opens it.
         *
         * @throws IllegalStateException if it cannot be used; says which it is and what to do
         */
        NameStore open();
    }

    /**
     * A change.
     *
     * @param <T> what it returns
     * @param <E> what it throws, which it does before it has changed anything
     * @param <F> what else it throws, likewise
     */
    @FunctionalInterface
    interface Change<T, E extends Exception, F extends Exception> {
        T make(NamesChange names) throws E, F;
    }

    /** A number that no other store has; with the number of a context it is the context's identity. */
    long identity();

    /**
     * The names as they are now, to be closed by the caller.
     *
     * @throws NameStoreFailure if they cannot be read
     */
    Names names();

    /**
     * Changes names.
     *
     * @return what the change returns
     * @throws E what the change throws; nothing has changed then
     * @throws F likewise
     * @throws NameStoreFailure if they cannot be kept; says whether they may have been
     */
    <T, E extends Exception, F extends Exception> T change(Change<T, E, F> change) throws E, F;

    /**
     * Copies all names as they are now to a file of their own, which the caller deletes after use.
     *
     * @return empty if the store has no file
     * @throws IOException if the copy cannot be made
     */
    default Optional<Path> snapshot() throws IOException {
        return Optional.empty();
    }

    /** Where one without a file has its names, behind "the server keeps its names". */
    default String place() {
        return "in memory";
    }

    @Override
    void close();
}
