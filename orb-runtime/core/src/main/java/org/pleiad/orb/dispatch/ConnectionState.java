package org.pleiad.orb.dispatch;

import java.util.Arrays;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.security.Authentication;
import org.pleiad.orb.transport.ServerConnection;

/** What the dispatcher remembers about a connection. Thread-safe. */
final class ConnectionState {
    /** How many cancelled requests are remembered; a reply that is sent nevertheless does no harm. */
    private static final int REMEMBERED = 16;

    private volatile CodeSets codeSets;

    /** The password that was found right last on this connection; any of the threads of its requests may set it. */
    private volatile Authentication.Proven proven;

    // false for nearly every connection, so that replies need not look further
    private volatile boolean anyCancelled;
    // guarded by this
    private final long[] cancelled = new long[REMEMBERED];
    private int next;

    private ConnectionState() {
        Arrays.fill(cancelled, -1);
    }

    /** The state of a connection, made when first needed. */
    static ConnectionState of(ServerConnection connection) {
        if (connection.attachment() instanceof ConnectionState state) {
            return state;
        }
        synchronized (connection) {
            if (connection.attachment() instanceof ConnectionState state) {
                return state;
            }
            ConnectionState state = new ConnectionState();
            connection.attach(state);
            return state;
        }
    }

    /** The code sets that the client announced with an earlier request; {@code null} if it did not. */
    static CodeSets codeSets(ServerConnection connection) {
        return connection.attachment() instanceof ConnectionState state ? state.codeSets : null;
    }

    void codeSets(CodeSets announced) {
        codeSets = announced;
    }

    Authentication.Proven proven() {
        return proven;
    }

    void proven(Authentication.Proven latest) {
        proven = latest;
    }

    /** The client has no more use for a reply. */
    synchronized void cancelled(int requestId) {
        cancelled[next] = Integer.toUnsignedLong(requestId);
        next = (next + 1) % REMEMBERED;
        anyCancelled = true;
    }

    /** Whether a request was cancelled; it is forgotten by this, since clients may use the id again. */
    static boolean takeCancelled(ServerConnection connection, int requestId) {
        return connection.attachment() instanceof ConnectionState state
                && state.anyCancelled
                && state.take(Integer.toUnsignedLong(requestId));
    }

    /** Whether a request was cancelled; it stays so. */
    static boolean isCancelled(ServerConnection connection, int requestId) {
        return connection.attachment() instanceof ConnectionState state
                && state.anyCancelled
                && state.has(Integer.toUnsignedLong(requestId));
    }

    private synchronized boolean has(long requestId) {
        return Arrays.stream(cancelled).anyMatch(one -> one == requestId);
    }

    private synchronized boolean take(long requestId) {
        boolean found = false;
        boolean others = false;
        for (int i = 0; i < REMEMBERED; i++) {
            if (cancelled[i] == requestId) {
                cancelled[i] = -1;
                found = true;
            }
            others |= cancelled[i] >= 0;
        }
        anyCancelled = others;
        return found;
    }
}
