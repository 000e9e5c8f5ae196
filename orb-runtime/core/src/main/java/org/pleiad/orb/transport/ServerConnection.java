package org.pleiad.orb.transport;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;

/** The server's end of a connection, as a dispatcher sees it. Thread-safe. */
public interface ServerConnection {

    /** Sends one whole message (fragmented by the transport as needed) and takes its buffer over; never blocks. */
    void send(ByteBuf message);

    /**
     * A request goes on after the handler has returned, on another thread; until {@link #ended} the connection counts it as
     * under way.
     */
    default void kept() {
        // nothing is counted
    }

    /** A request that was kept has ended, and its reply was sent. */
    default void ended() {
        // nothing is counted
    }

    /** Sends MessageError and closes this connection: the peer broke the protocol. */
    void protocolError(String reason);

    /** Where to allocate messages for {@link #send}. */
    ByteBufAllocator allocator();

    /** The peer's address, for diagnostics. */
    String remoteAddress();

    /**
     * What the upper layers remember about this connection (negotiated code sets and the like); {@code null} at first.
     */
    Object attachment();

    /** Sets the attachment. */
    void attach(Object attachment);
}
