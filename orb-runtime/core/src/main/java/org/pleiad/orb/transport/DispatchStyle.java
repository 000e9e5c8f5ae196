package org.pleiad.orb.transport;

/** Which thread of a server runs the servant. */
public enum DispatchStyle {
    /** The one that read the request; another takes over the reading when the servant is slow. */
    LEADER_FOLLOWERS,
    /** One of a pool, while event loops read. */
    DISPATCH_POOL
}
