package org.pleiad.orb.observe;

/**
 * The requests of one operation since somebody began to watch.
 *
 * @param operation its name on the wire; {@link Traffic#OTHERS} stands for those beyond the limit
 * @param outgoing whether this ORB sent them
 * @param requests those that have ended
 * @param exceptions of these, the ones that ended with a user or system exception
 * @param underWay those that have not ended
 * @param octetsSent requests on the calling side, replies on the serving one
 * @param octetsReceived the other way round
 * @param medianNanos of those of the last minute, at most an eighth too high; 0: there were none
 * @param p99Nanos within this time 99 of 100 of them were done
 * @param longestNanos the longest of all
 */
public record OperationTraffic(
        String operation,
        boolean outgoing,
        long requests,
        long exceptions,
        int underWay,
        long octetsSent,
        long octetsReceived,
        long medianNanos,
        long p99Nanos,
        long longestNanos) {}
