package org.pleiad.orb.transport;

import io.netty.buffer.ByteBuf;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.pleiad.orb.giop.GiopMessage;

/**
 * Carries requests to servers and brings their replies back. Thread-safe. Opens, reuses and closes connections on its own.
 *
 * <p>Every failure is a {@link org.omg.CORBA.SystemException} whose completion status is the truth: {@code COMPLETED_NO}
 * only if no octet of the request can have been acted upon (connection refused, CloseConnection received before the
 * reply), {@code COMPLETED_MAYBE} if it may have been (reset, time-out after sending).
 *
 * <p>All methods take ownership of the request buffer: one whole GIOP message, unfragmented, its size field filled in.
 * The transport fragments it where version and length ask for it.
 */
public interface ClientTransport extends AutoCloseable {

    /**
     * Sends a Request or LocateRequest and waits for the message that answers it. The calling thread may drive the
     * input and output itself.
     *
     * @param requestId the id in the message's header; unique among the requests that this transport has under way
     * @param timeoutNanos bound of the whole call, connecting included; 0 or less: the configured default
     * @return a Reply or LocateReply, owned by the caller
     */
    GiopMessage call(Endpoint endpoint, int requestId, ByteBuf request, long timeoutNanos);

    /**
     * As {@link #call}, for one of several addresses: connecting takes no longer than its share of the time, so that there
     * is time left for the others.
     *
     * @param connectNanos bound of connecting; TRANSIENT, COMPLETED_NO beyond
     */
    default GiopMessage call(Endpoint endpoint, int requestId, ByteBuf request, long timeoutNanos, long connectNanos) {
        return call(endpoint, requestId, request, timeoutNanos);
    }

    /** Whether nobody answered there a short while ago: whoever knows another address tries that first. */
    default boolean isSuspect(Endpoint endpoint) {
        return false;
    }

    /**
     * As {@link #call(Endpoint, int, ByteBuf, long)}, without waiting: the stage completes on a thread of the transport.
     * Cancelling it ends the call: with the request unsent if it can be, otherwise with a CancelRequest.
     */
    CompletionStage<GiopMessage> callAsync(Endpoint endpoint, int requestId, ByteBuf request, long timeoutNanos);

    /**
     * Sends a request that has no answer, without waiting; the stage completes with {@code null}.
     *
     * @param written whether only when the request has been written to the connection, otherwise when it is queued
     */
    default CompletionStage<GiopMessage> sendAsync(
            Endpoint endpoint, ByteBuf request, long timeoutNanos, boolean written) {
        if (written) {
            sendWritten(endpoint, request, timeoutNanos);
        } else {
            send(endpoint, request, timeoutNanos);
        }
        return CompletableFuture.completedFuture(null);
    }

    /** Sends a request that has no answer; returns when it is queued for writing, in order per calling thread. */
    void send(Endpoint endpoint, ByteBuf request, long timeoutNanos);

    /** As {@link #send}; returns when the request has been written to the connection. */
    void sendWritten(Endpoint endpoint, ByteBuf request, long timeoutNanos);

    /** Whether a connection to an endpoint is open, as far as that can be known without sending anything. */
    boolean isConnected(Endpoint endpoint);

    /**
     * Closes the connections to an endpoint that does not answer: calls under way there end with COMM_FAILURE, and whoever knows
     * another address tries that first for a while. Does not wait.
     */
    default void abandon(Endpoint endpoint) {}

    /** Closes all connections; calls under way end with COMM_FAILURE. Bounded. */
    @Override
    void close();
}
