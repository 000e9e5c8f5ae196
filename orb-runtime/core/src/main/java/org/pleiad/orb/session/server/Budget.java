package org.pleiad.orb.session.server;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.pleiad.orb.session.SessionConfig;

/** How much is kept by all shelves together. Thread-safe. */
final class Budget {
    private final SessionConfig config;
    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicInteger replies = new AtomicInteger();
    private final AtomicLong octets = new AtomicLong();

    Budget(SessionConfig config) {
        this.config = config;
    }

    void sessions(int change) {
        sessions.addAndGet(change);
    }

    void replies(int change, long octetsChange) {
        replies.addAndGet(change);
        octets.addAndGet(octetsChange);
    }

    boolean tooManySessions() {
        return sessions.get() > config.maxSessions();
    }

    boolean tooManyReplies() {
        return replies.get() > config.maxReplies() || octets.get() > config.maxReplyOctets();
    }

    int sessions() {
        return sessions.get();
    }

    int replies() {
        return replies.get();
    }

    long octets() {
        return octets.get();
    }
}
