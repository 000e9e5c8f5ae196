package org.pleiad.orb.transport.client;

import io.netty.buffer.ByteBuf;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.transport.wire.ControlMessage;

/** A request on a {@link MultiplexedConnection}; completes with its reply. */
final class PendingCall extends CompletableFuture<GiopMessage> {

    /** How far the request has come. */
    enum Stage {
        /** Waits to be written: none of it has left. */
        QUEUED,
        /** Given to the socket, in part at least: may have been acted upon. */
        SENT,
        /** Not to be written any more. */
        WITHDRAWN
    }

    private final int requestId;

    /** Set before the call can be seen by others than its caller. */
    private int wireId;

    private final boolean oneWay;
    private boolean untilWritten;
    private final ByteBuf request;
    private final int length;
    private final int minor;
    private final int flags;
    private final long deadline;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.QUEUED);

    /** Ends the call where it is under way. Volatile: whoever cancels may be another thread than the caller. */
    private volatile Consumer<PendingCall> cancellation;

    /**
     * @param deadline {@link System#nanoTime} at which the call ends
     */
    PendingCall(int requestId, boolean oneWay, ByteBuf request, long deadline) {
        this.requestId = requestId;
        this.wireId = requestId;
        this.oneWay = oneWay;
        this.request = request;
        this.length = request.readableBytes();
        this.minor = ControlMessage.minor(request);
        this.flags = ControlMessage.flags(request);
        this.deadline = deadline;
    }

    /** A one-way request that completes when it has left this process. */
    static PendingCall oneWayUntilWritten(ByteBuf request, long deadline) {
        PendingCall call = new PendingCall(0, true, request, deadline);
        call.untilWritten = true;
        return call;
    }

    int requestId() {
        return requestId;
    }

    /** The id in the message while it is on its way. */
    int wireId() {
        return wireId;
    }

    /** Gives the request another id for its way; the reply gets the original one again. */
    void wireId(int id) {
        wireId = id;
        RequestIds.replace(request, id);
    }

    boolean isOneWay() {
        return oneWay;
    }

    /** Whether a one-way request completes when it has left, not already when it is given to the socket. */
    boolean isUntilWritten() {
        return untilWritten;
    }

    /** The request's octets; of the one who moved the call out of {@link Stage#QUEUED}. */
    ByteBuf request() {
        return request;
    }

    int length() {
        return length;
    }

    int minor() {
        return minor;
    }

    int flags() {
        return flags;
    }

    long deadline() {
        return deadline;
    }

    /** Claims the request for writing; false if it was withdrawn. */
    boolean claim() {
        return stage.compareAndSet(Stage.QUEUED, Stage.SENT);
    }

    /** Keeps the request from being written; false if it was sent already. */
    boolean withdraw() {
        if (stage.compareAndSet(Stage.QUEUED, Stage.WITHDRAWN)) {
            request.release();
            return true;
        }
        return stage.get() == Stage.WITHDRAWN;
    }

    /** Says how the call is ended when nobody wants its reply any more; set when it is submitted. */
    void whenCancelled(Consumer<PendingCall> action) {
        cancellation = action;
    }

    /** {@inheritDoc} It completes with an exception whose completion status is the truth. */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        Consumer<PendingCall> action = cancellation;
        if (action != null && !isDone()) {
            action.accept(this);
        }
        return isDone();
    }

    @Override
    public boolean complete(GiopMessage reply) {
        if (wireId != requestId && reply != null) {
            RequestIds.replace(reply.buffer(), requestId);
        }
        boolean first = super.complete(reply);
        if (!first && reply != null) {
            reply.release();
        }
        return first;
    }
}
