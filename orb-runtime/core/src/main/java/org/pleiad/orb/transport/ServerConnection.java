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

    /**
     * The client says at which addresses it is known; calls to these may from now on come back over this connection.
     *
     * @param context the data of the service context {@code BI_DIR_IIOP}
     * @throws org.omg.CORBA.MARSHAL if it is malformed
     */
    default void offersCallbacks(byte[] context) {
        // a connection that cannot carry them is not used for them
    }

    /** Whether such an offer is taken without a policy of the adapter that is called. */
    default boolean acceptsCallbacks() {
        return false;
    }

    /** Where to allocate messages for {@link #send}. */
    ByteBufAllocator allocator();

    /** Whether nobody on the way can read or change what passes: the connection is under TLS. */
    default boolean isEncrypted() {
        return false;
    }

    /** The subject of the certificate that the peer has shown, as RFC 2253 writes it; {@code null}: it has shown none. */
    default String peerName() {
        return null;
    }

    /** The peer's address, for diagnostics. */
    String remoteAddress();

    /**
     * What the upper layers remember about this connection (negotiated code sets and the like); {@code null} at first.
     */
    Object attachment();

    /** Sets the attachment. */
    void attach(Object attachment);
}
