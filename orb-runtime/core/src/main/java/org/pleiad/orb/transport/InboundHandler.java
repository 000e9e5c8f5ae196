package org.pleiad.orb.transport;

import org.pleiad.orb.giop.GiopMessage;

/** What a server does with the messages it receives; implemented by the dispatcher. */
public interface InboundHandler {

    /**
     * Takes one message: Request, LocateRequest or CancelRequest. Called on a thread that may run the servant; it may
     * block as long as the servant does, without stalling other requests of this or other connections.
     * Messages of one connection may be handled at the same time.
     *
     * @param message owned by the handler from here on
     */
    void received(ServerConnection connection, GiopMessage message);

    /**
     * Takes a Request for which no thread became free in time, and refuses it. Called on a thread of the transport; must
     * not block.
     *
     * @param message owned by the handler from here on
     */
    default void overloaded(ServerConnection connection, GiopMessage message) {
        received(connection, message);
    }

    /** The connection is gone. */
    default void closed(ServerConnection connection) {}
}
