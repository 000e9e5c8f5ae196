package org.pleiad.orb.poa;

/** The life of an adapter. */
enum AdapterLife {
    /** Takes requests, as far as its POA manager lets it, and children. */
    ALIVE,
    /** {@code destroy} was called and its children are on their way out: it takes no new ones. */
    DESTROYING,
    /** Takes no requests; those that run come to their end, then its objects go. */
    DESTROYED
}
