package org.pleiad.orb.transport;

import io.netty.buffer.ByteBuf;
import java.net.SocketAddress;
import java.util.concurrent.CompletionStage;
import org.pleiad.orb.giop.GiopMessage;

/**
 * A connection that its peer opened, and over which the peer can be called. The methods that call are those of
 * {@link ClientTransport}, with the same ownership of buffers and the same failures. Thread-safe.
 */
public interface CallbackPath {

    /** Sends a Request or LocateRequest of GIOP 1.2 and waits for the answer. */
    GiopMessage call(int requestId, ByteBuf request, long timeoutNanos);

    /** As {@link #call}, without waiting. */
    CompletionStage<GiopMessage> callAsync(int requestId, ByteBuf request, long timeoutNanos);

    /** Sends a request that has no answer. */
    void send(ByteBuf request, long timeoutNanos);

    /** Whether calls can begin. */
    boolean isOpen();

    /** Where the peer opened the connection from. */
    SocketAddress peer();
}
