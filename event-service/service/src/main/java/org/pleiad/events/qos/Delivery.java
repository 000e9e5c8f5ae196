package org.pleiad.events.qos;

/** What a channel promises for an event that it has accepted; the value of the property {@code PleiadDelivery}. */
public enum Delivery {
    /** Delivered if nothing goes wrong. */
    BEST_EFFORT,
    /** In each supplier's order and without loss as long as supplier, channel and consumer live. */
    RELIABLE,
    /** On the disk before it is acknowledged, in one order for all consumers; what {@code EventReliability=Persistent} asks for. */
    DURABLE
}
