package org.pleiad.events.client;

/** A connection by which a channel pushes events to a receiver. Any thread. */
interface PushLink extends AutoCloseable {
    /** What pushes, at the channel's server. */
    org.omg.CORBA.Object proxy();

    /** Ends it; does not wait for the channel. */
    @Override
    void close();
}
