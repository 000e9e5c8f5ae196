package org.pleiad.events.channel;

/** What a channel promises for the events that it has taken. */
public enum DeliveryLevel {
    /** An event may be lost: with the process, when a queue is full, when a call fails half-way. None is sent twice. */
    BEST_EFFORT,

    /**
     * Nothing is lost or reordered while supplier, channel and consumer live. Full queues make suppliers wait; what may not
     * have arrived is sent again.
     */
    RELIABLE,

    /** All or none: an event is on the disk before it is acknowledged, and all consumers get the same order without gaps. */
    DURABLE
}
