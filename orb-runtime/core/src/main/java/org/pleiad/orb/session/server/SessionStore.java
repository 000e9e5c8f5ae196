package org.pleiad.orb.session.server;

import java.nio.file.Path;

/**
 * Where sessions outlive the server. Implemented by a module of its own, found by {@link java.util.ServiceLoader} as a
 * {@link Provider}. Thread-safe. Failures are runtime exceptions.
 *
 * <p>What {@link #started} and {@link #finished} write is on the disk when they return, and so is all that was told before.
 */
public interface SessionStore extends AutoCloseable {

    /** Keeps nothing. */
    SessionStore NONE = new NoStore();

    /** Opens stores. */
    interface Provider {

        /**
         * The store in a directory, made if it is not there. One process at a time can have it.
         *
         * @throws RuntimeException if it cannot be opened; the message says why
         */
        SessionStore open(Path directory);
    }

    /** Is told what an earlier life left. Each session comes before its executions. */
    interface Reader {
        void session(long session, String clientId, int forgottenBelow);

        /** @param reply {@code null} if the request was begun and nobody knows how it ended */
        void execution(long session, int retentionId, byte[] reply);
    }

    /** Tells what an earlier life left. */
    void read(Reader reader);

    /** A session was opened. */
    void opened(long session, String clientId);

    /** A request is about to be carried out. */
    void started(long session, int retentionId);

    /** It has been carried out, and its reply will be sent. */
    void finished(long session, int retentionId, byte[] reply);

    /** Nobody will repeat a request any more, and all without entry below a mark are refused. */
    void forgotten(long session, int retentionId, int forgottenBelow);

    /** A session has ended; its entries go with it. */
    void closed(long session);

    @Override
    void close();
}
