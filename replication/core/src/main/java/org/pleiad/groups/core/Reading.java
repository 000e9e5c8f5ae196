package org.pleiad.groups.core;

/** What a request that changes nothing may see. */
public enum Reading {
    /** Everything that was answered before it began, wherever: it is put into the log as others are. */
    ORDERED,
    /** The same without an entry: a majority, or a lease, vouches for the position that this host has to reach first. */
    LEASED,
    /** What this host has applied, which may be old. */
    LOCAL
}
