package org.pleiad.groups.host;

import org.pleiad.groups.spi.DomainId;

/** Object keys at which hosts are found by address alone, as a {@code corbaloc:} URL has them. */
public final class PeerKeys {
    /** Of the object for operators: {@code corbaloc::HOST:PORT/PleiadGroups}. */
    public static final String HOST = "PleiadGroups";

    private PeerKeys() {}

    /** Of what the hosts of a domain say to each other: ports are used again, so the domain is part of it. */
    static String peer(DomainId domain) {
        return HOST + "-" + domain;
    }

    /**
     * The URL of an object at an address.
     *
     * @param address {@code host:port}, an IPv6 address in brackets
     */
    static String url(String address, String key) {
        // '#' may be part of a domain's name, and is escaped in URLs
        return "corbaloc:iiop:1.2@" + address + "/" + key.replace("#", "%23");
    }
}
