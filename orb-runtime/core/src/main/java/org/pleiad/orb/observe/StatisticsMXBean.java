package org.pleiad.orb.observe;

/** The counters of an ORB as JMX shows them; what they mean is said at {@link Statistics}. */
public interface StatisticsMXBean {
    long getRequestsSent();

    long getRequestsReceived();

    long getTimeouts();

    long getRetries();

    long getForwards();

    long getDuplicatesSuppressed();

    long getRepliesReplayed();

    long getRepeatsRefused();

    long getConnectionsOpened();

    long getConnectionsAccepted();

    long getConnectionsClosed();

    long getConnectionsOpen();

    long getCachedReplies();

    long getCachedReplyOctets();

    long getRequestsRefused();
}
