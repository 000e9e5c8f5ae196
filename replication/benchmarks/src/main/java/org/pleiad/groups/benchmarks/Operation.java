package org.pleiad.groups.benchmarks;

/** What a client does with a cell. */
enum Operation {
    SET,
    /** Reads through the order, as a change goes. */
    ORDERED,
    /** Reads all that was answered before, without an entry of the order. */
    LEASED,
    /** Reads what the asked replica has. */
    LOCAL
}
