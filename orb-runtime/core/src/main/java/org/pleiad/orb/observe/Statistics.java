package org.pleiad.orb.observe;

/**
 * What an ORB has done since it began, as of one moment. Counters are read one after another: requests under way may be in
 * one and not yet in another.
 *
 * @param requestsSent two-way and one-way requests given to the network, each attempt by itself
 * @param requestsReceived requests taken from the network
 * @param timeouts calls that ended because their time was over
 * @param retries requests sent again after a failure
 * @param forwards times that a call was sent on to another object
 * @param duplicatesSuppressed repeated requests that were not executed again
 * @param repliesReplayed of these, the ones answered with the reply kept
 * @param repeatsRefused requests refused since they may have been executed before
 * @param connectionsOpened outgoing connections opened
 * @param connectionsAccepted incoming connections accepted
 * @param connectionsClosed connections of both kinds that have ended
 * @param connectionsOpen connections of both kinds open now
 * @param cachedReplies replies kept for repetitions now
 * @param cachedReplyOctets their octets
 * @param requestsRefused requests refused for want of room, with TRANSIENT
 */
public record Statistics(
        long requestsSent,
        long requestsReceived,
        long timeouts,
        long retries,
        long forwards,
        long duplicatesSuppressed,
        long repliesReplayed,
        long repeatsRefused,
        long connectionsOpened,
        long connectionsAccepted,
        long connectionsClosed,
        long connectionsOpen,
        long cachedReplies,
        long cachedReplyOctets,
        long requestsRefused) {}
