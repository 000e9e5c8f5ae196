package org.pleiad.orb.transport.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.util.concurrent.ScheduledFuture;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.ProtocolException;
import org.pleiad.orb.transport.CallbackPath;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.TcpEndpoint;
import org.pleiad.orb.transport.wire.ControlMessage;

/**
 * Calls to a client over the connection that it opened. The connection's owner writes what this gives it and passes on the
 * replies that it reads. Thread-safe; callers wait on their own threads.
 */
public final class CallbackCalls implements CallbackPath {

    /** Octets of requests not yet written beyond which no more are taken. */
    private static final long UNWRITTEN_OCTETS = 16 << 20;

    /** The connection as its calls need it. */
    public interface Connection {

        /** Writes a message, from any thread, without waiting; the action is run when it has left or cannot. */
        void write(ByteBuf message, Runnable done);

        /** Runs something after a time. */
        ScheduledFuture<?> later(Runnable action, long nanos);

        /** Where to allocate. */
        ByteBufAllocator allocator();

        /** The peer's address. */
        SocketAddress peer();
    }

    private final Connection connection;
    private final int maxCalls;
    private final Endpoint shown;
    private final RequestIds ids = RequestIds.ofAcceptor();

    /** Under way, by the id on the wire; bounded by {@link #maxCalls}. */
    private final Map<Integer, PendingCall> pending = new ConcurrentHashMap<>();

    /** Octets. */
    private final AtomicLong unwritten = new AtomicLong();

    /** Why there are no more calls; null while there are. Guarded by {@code this} for writing. */
    private volatile Function<Boolean, SystemException> failing;

    /**
     * The calls of a connection.
     *
     * @param maxCalls under way at the same time
     */
    public CallbackCalls(Connection connection, int maxCalls) {
        this.connection = connection;
        this.maxCalls = maxCalls;
        this.shown = shown(connection.peer());
    }

    private static Endpoint shown(SocketAddress peer) {
        return peer instanceof InetSocketAddress tcp
                ? new TcpEndpoint(tcp.getHostString(), tcp.getPort())
                : new TcpEndpoint(String.valueOf(peer), 0);
    }

    @Override
    public GiopMessage call(int requestId, ByteBuf request, long timeoutNanos) {
        PendingCall call = begin(requestId, false, request, timeoutNanos);
        try {
            return call.get(timeoutNanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            end(call, CallFailure.timedOut(shown, true));
        } catch (InterruptedException interrupted) {
            end(call, CallFailure.interrupted(shown, true));
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw (SystemException) failed.getCause();
        }
        // the reply may have come at the last moment
        try {
            return call.getNow(null);
        } catch (CompletionException failed) {
            throw (SystemException) failed.getCause();
        }
    }

    @Override
    public CompletionStage<GiopMessage> callAsync(int requestId, ByteBuf request, long timeoutNanos) {
        PendingCall call;
        try {
            call = begin(requestId, false, request, timeoutNanos);
        } catch (SystemException refused) {
            return CompletableFuture.failedFuture(refused);
        }
        ScheduledFuture<?> expiry = connection.later(() -> end(call, CallFailure.timedOut(shown, true)), timeoutNanos);
        call.whenComplete((reply, failure) -> expiry.cancel(false));
        call.whenCancelled(cancelled -> end(cancelled, CallFailure.cancelled(shown, true)));
        return call;
    }

    @Override
    public void send(ByteBuf request, long timeoutNanos) {
        begin(0, true, request, timeoutNanos);
    }

    private PendingCall begin(int requestId, boolean oneWay, ByteBuf request, long timeoutNanos) {
        PendingCall call = new PendingCall(requestId, oneWay, request, System.nanoTime() + timeoutNanos);
        if (pending.size() >= maxCalls || unwritten.get() > UNWRITTEN_OCTETS) {
            call.withdraw();
            throw CallFailure.tooManyCalls(shown, maxCalls);
        }
        call.wireId(ids.next());
        if (!oneWay) {
            pending.put(call.wireId(), call);
            call.whenComplete((reply, failure) -> pending.remove(call.wireId()));
        }
        Function<Boolean, SystemException> ended = failing;
        if (ended != null) {
            call.withdraw();
            SystemException failure = ended.apply(false);
            call.completeExceptionally(failure);
            throw failure;
        }
        call.claim();
        unwritten.addAndGet(call.length());
        connection.write(request, () -> unwritten.addAndGet(-call.length()));
        return call;
    }

    private void end(PendingCall call, SystemException failure) {
        if (call.completeExceptionally(failure)) {
            connection.write(
                    ControlMessage.cancel(connection.allocator(), call.minor(), call.flags(), call.wireId()), () -> {});
        }
    }

    /**
     * A Reply or LocateReply has come; taken over.
     *
     * @throws ProtocolException if it has no id
     */
    public void received(GiopMessage reply) {
        PendingCall call;
        try {
            call = pending.get(ReplyId.of(reply));
        } catch (ProtocolException malformed) {
            reply.release();
            throw malformed;
        }
        if (call == null) {
            // late: its caller has given up
            reply.release();
        } else {
            call.complete(reply);
        }
    }

    /** The peer has sent CloseConnection: what is under way was not executed. */
    public void closedByPeer() {
        fail(sent -> CallFailure.closedByPeer(shown));
    }

    /** The connection is gone. */
    public void broken(Throwable why) {
        fail(sent -> CallFailure.broken(shown, sent, why));
    }

    private void fail(Function<Boolean, SystemException> reason) {
        synchronized (this) {
            if (failing != null) {
                return;
            }
            failing = reason;
        }
        pending.values().forEach(call -> call.completeExceptionally(reason.apply(true)));
    }

    /** Whether calls are under way. */
    public boolean isBusy() {
        return !pending.isEmpty();
    }

    @Override
    public boolean isOpen() {
        return failing == null;
    }

    @Override
    public SocketAddress peer() {
        return connection.peer();
    }
}
