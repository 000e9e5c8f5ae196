package org.pleiad.events.client;

import java.util.List;

/** Gets what a channel pushes, on threads of the ORB. */
interface Receiver<T> {
    /** Events in the order of the channel. */
    void received(List<T> events);

    /** The channel will not push any more. */
    void disconnected();
}
