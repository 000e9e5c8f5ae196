package org.pleiad.orb.poa;

import java.security.SecureRandom;
import java.time.Duration;

/**
 * What the object adapters of one ORB need to know.
 *
 * @param serverName part of the keys of persistent objects: a server that is started again under the same name, and listens
 *     on the same address, answers for the references of its earlier life; up to 255 octets of UTF-8
 * @param epoch part of the keys of transient objects: random, so that keys of an earlier run are known as such
 * @param completionTimeout longest wait for running requests where an operation is asked to wait for their completion, and
 *     for another thread's servant activator, adapter activator or turn in a single-threaded adapter
 * @param heldRequests most requests that one POA manager in the holding state keeps; those beyond get TRANSIENT
 * @param heldOctets most octets of such requests per POA manager
 * @param keySecret seals object keys, if it is set
 */
public record PoaConfig(
        String serverName,
        long epoch,
        Duration completionTimeout,
        int heldRequests,
        long heldOctets,
        KeySecret keySecret) {

    /** The same without sealed object keys. */
    public PoaConfig(String serverName, long epoch, Duration completionTimeout, int heldRequests, long heldOctets) {
        this(serverName, epoch, completionTimeout, heldRequests, heldOctets, KeySecret.NONE);
    }

    /** The server's name where none was given. */
    public static final String DEFAULT_SERVER_NAME = "default";

    /** Defaults: the default name, a random epoch, a minute, 1,000 requests of 64 MiB together. */
    public static PoaConfig defaults() {
        return named(DEFAULT_SERVER_NAME);
    }

    /** Defaults with a server's name. */
    public static PoaConfig named(String serverName) {
        return new PoaConfig(serverName, new SecureRandom().nextLong(), Duration.ofMinutes(1), 1_000, 64L << 20);
    }

    /** The same with another secret. */
    public PoaConfig withKeySecret(KeySecret secret) {
        return new PoaConfig(serverName, epoch, completionTimeout, heldRequests, heldOctets, secret);
    }
}
