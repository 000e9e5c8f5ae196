package org.pleiad.groups.spi;

/**
 * Where a host of a domain is.
 *
 * @param id the host
 * @param orb {@code host:port} at which its ORB listens
 * @param engine {@code host:port} at which its engine listens; the same as {@code orb} for engines whose messages the ORB carries
 */
public record HostAddress(HostId id, String orb, String engine) {

    /** A host whose engine needs no address of its own. */
    public HostAddress(HostId id, String orb) {
        this(id, orb, orb);
    }
}
