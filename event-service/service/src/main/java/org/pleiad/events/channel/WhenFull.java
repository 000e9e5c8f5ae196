package org.pleiad.events.channel;

/** What happens to an event for a consumer whose queue is full. */
public enum WhenFull {
    /** The queue's discard policy says which event goes. */
    DISCARD,

    /** Suppliers wait, each at most as long as the channel's options say. */
    CHOKE,

    /** The consumer is disconnected. */
    DISCONNECT
}
