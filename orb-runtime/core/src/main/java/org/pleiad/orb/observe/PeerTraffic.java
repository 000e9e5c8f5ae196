package org.pleiad.orb.observe;

/**
 * An open connection that a peer opened, or the open connections to one endpoint, with their requests since somebody began
 * to watch.
 *
 * @param peer the address
 * @param accepted whether the peer opened it
 * @param connections 1 for an accepted one
 * @param sinceMillis since when it, or the first of them, has been open, in milliseconds since 1970
 * @param requests those that have ended
 * @param underWay those that have not ended
 * @param oldestMillis when the oldest of these began; 0 if there is none
 * @param lastMillis when a request last ended; 0 if none did
 * @param octetsSent of requests and replies
 * @param octetsReceived of requests and replies
 */
public record PeerTraffic(
        String peer,
        boolean accepted,
        int connections,
        long sinceMillis,
        long requests,
        int underWay,
        long oldestMillis,
        long lastMillis,
        long octetsSent,
        long octetsReceived) {}
