package org.pleiad.events.channel;

/** Why a subscription or a supply ended. */
public enum Ending {
    /** The client itself disconnected, or its proxy was destroyed by a call. */
    BY_CLIENT,

    /** The channel was destroyed or its server ends. */
    CHANNEL_ENDED,

    /** The client's object exists no more. */
    CLIENT_GONE,

    /** The client could not be reached, as often as the options allow. */
    CLIENT_UNREACHABLE,

    /** Its queue was full, and the options say that it is disconnected then. */
    QUEUE_FULL
}
