package org.pleiad.orb.session;

import java.time.Duration;

/**
 * What a server keeps for the sessions of its clients.
 *
 * @param offered whether references say that sessions are kept
 * @param maxSessions most sessions; beyond, the one unused for longest is forgotten
 * @param maxReplies most replies kept, all sessions together; beyond, the oldest are forgotten
 * @param maxReplyOctets most octets of these replies
 * @param retention how long a reply is kept for a repetition
 * @param tolerance by how much clocks may differ before a request counts as expired
 * @param directory where sessions outlive the server; the empty string: they do not
 */
public record SessionConfig(
        boolean offered,
        int maxSessions,
        int maxReplies,
        long maxReplyOctets,
        Duration retention,
        Duration tolerance,
        String directory) {

    /** Offered; 10,000 sessions, 100,000 replies of 64 MiB together for five minutes, a minute's tolerance, in memory. */
    public static final SessionConfig DEFAULT =
            new SessionConfig(true, 10_000, 100_000, 64L << 20, Duration.ofMinutes(5), Duration.ofMinutes(1), "");

    /** As this, offered or not. */
    public SessionConfig offered(boolean offer) {
        return new SessionConfig(offer, maxSessions, maxReplies, maxReplyOctets, retention, tolerance, directory);
    }

    /** As this, with a bound for sessions. */
    public SessionConfig maxSessions(int sessions) {
        return new SessionConfig(offered, sessions, maxReplies, maxReplyOctets, retention, tolerance, directory);
    }

    /** As this, with a bound for replies. */
    public SessionConfig maxReplies(int replies) {
        return new SessionConfig(offered, maxSessions, replies, maxReplyOctets, retention, tolerance, directory);
    }

    /** As this, with a bound for the octets of replies. */
    public SessionConfig maxReplyOctets(long octets) {
        return new SessionConfig(offered, maxSessions, maxReplies, octets, retention, tolerance, directory);
    }

    /** As this, with another time. */
    public SessionConfig retention(Duration time) {
        return new SessionConfig(offered, maxSessions, maxReplies, maxReplyOctets, time, tolerance, directory);
    }

    /** As this, with another tolerance. */
    public SessionConfig tolerance(Duration time) {
        return new SessionConfig(offered, maxSessions, maxReplies, maxReplyOctets, retention, time, directory);
    }

    /** As this, kept on disk. */
    public SessionConfig directory(String path) {
        return new SessionConfig(offered, maxSessions, maxReplies, maxReplyOctets, retention, tolerance, path);
    }
}
