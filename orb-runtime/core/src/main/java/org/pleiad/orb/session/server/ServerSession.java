package org.pleiad.orb.session.server;

import java.util.HashMap;
import java.util.Map;

/**
 * What a server knows about one session. Guarded by the monitor of its {@link Shelf}.
 *
 * <p>Why a request that was forgotten is never executed again: a retention id has an entry here from before its execution
 * begins until it is forgotten, and {@link #forgottenBelow} is above it from then on; it never sinks. An id below the mark
 * without an entry is refused, so no id begins twice. When the session itself is forgotten nothing knows its number any
 * more, and no other session gets it.
 */
final class ServerSession {
    private final long id;
    private final String clientId;
    private final Shelf shelf;
    private final Map<Integer, Execution> executions = new HashMap<>();
    private int forgottenBelow;
    private int acknowledgedBelow = 1;
    private int running;
    private long lastUsed;

    ServerSession(long id, String clientId, Shelf shelf, int forgottenBelow, long now) {
        this.id = id;
        this.clientId = clientId;
        this.shelf = shelf;
        this.forgottenBelow = forgottenBelow;
        this.lastUsed = now;
    }

    long id() {
        return id;
    }

    String clientId() {
        return clientId;
    }

    Shelf shelf() {
        return shelf;
    }

    Map<Integer, Execution> executions() {
        return executions;
    }

    boolean hasForgotten(int retentionId) {
        return retentionId < forgottenBelow;
    }

    int forgottenBelow() {
        return forgottenBelow;
    }

    /** From now on an id that has no entry and is not above this one is refused. */
    void forgetUpTo(int retentionId) {
        forgottenBelow = Math.max(forgottenBelow, retentionId + 1);
    }

    boolean isAcknowledged(int retentionId) {
        return retentionId < acknowledgedBelow;
    }

    int acknowledgedBelow() {
        return acknowledgedBelow;
    }

    void acknowledge(int below) {
        acknowledgedBelow = below;
        forgottenBelow = Math.max(forgottenBelow, below);
    }

    int running() {
        return running;
    }

    void running(int change) {
        running += change;
    }

    long lastUsed() {
        return lastUsed;
    }

    void used(long now) {
        lastUsed = now;
    }
}
