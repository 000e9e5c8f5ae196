package org.pleiad.orb.transport.client;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.giop.Fragmenter;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.giop.ProtocolException;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.InternetEndpoint;
import org.pleiad.orb.transport.TlsEndpoint;
import org.pleiad.orb.transport.TransportConfig;
import org.pleiad.orb.transport.UnixEndpoint;
import org.pleiad.orb.transport.tls.Handshakes;
import org.pleiad.orb.transport.tls.TlsContexts;
import org.pleiad.orb.transport.wire.ControlMessage;
import org.pleiad.orb.transport.wire.KeepAlive;
import org.pleiad.orb.transport.wire.MessageReader;
import org.pleiad.orb.transport.wire.Polling;

/**
 * A connection that many calls share, driven by an event loop. Requests gather in an outbox that the loop empties with
 * one flush, in the order in which they were submitted.
 *
 * <p>Netty calls it in the loop; {@link #submit} and the life-cycle methods may be called on any thread.
 */
final class MultiplexedConnection extends ChannelInboundHandlerAdapter {

    /** Octets waiting in the outbox beyond which submitters wait. */
    private static final long OUTBOX_BYTES = 16 << 20;

    /** Octets of the first read, and at most where long messages keep coming. */
    private static final int READ_BYTES = 2048;

    private static final int LARGEST_READ_BYTES = 512 << 10;

    private static final long NO_SWEEP = Long.MAX_VALUE;

    private final Endpoint endpoint;
    private final TransportConfig config;
    private final Observer observer;
    private final EventLoop loop;
    private final TlsContexts tls;

    /** Makes of the channel what requests of the server are handled with; null: the server may send none. */
    private final Function<Channel, OpenedConnection> callbacks;

    /** Null unless the connection is bidirectional. */
    private final RequestIds ids;

    /** The loop's; null unless the connection is bidirectional and established. */
    private OpenedConnection opened;

    /** Bounded by maxPendingCalls. */
    private final Map<Integer, PendingCall> pending = new ConcurrentHashMap<>();

    private final AtomicInteger pendingCount = new AtomicInteger();

    /** Bounded by {@link #OUTBOX_BYTES} and a message for each submitter. */
    private final ConcurrentLinkedQueue<PendingCall> outbox = new ConcurrentLinkedQueue<>();

    private final AtomicLong outboxBytes = new AtomicLong();
    private final AtomicBoolean outboxScheduled = new AtomicBoolean();

    /** Null until connected. Only the loop writes. */
    private volatile Channel channel;

    /** Why the connection takes no more calls; null while it does. Guarded by {@code this} for writing. */
    private volatile Consumer<PendingCall> failing;

    private volatile long lastUsed = System.nanoTime();

    /** The loop's. */
    private MessageReader reader;

    /** {@link System#nanoTime} at which deadlines are looked at next; the loop's. */
    private long nextSweep = NO_SWEEP;

    /** Whether a next sweep is planned; the loop's. */
    private boolean sweepPlanned;

    /**
     * A connection, not yet established.
     *
     * @param tls encrypts connections to endpoints that want it
     * @param callbacks makes of the channel what requests of the server are handled with; {@code null}: the server may
     *     send none
     */
    MultiplexedConnection(
            Endpoint endpoint,
            TransportConfig config,
            Observer observer,
            EventLoop loop,
            TlsContexts tls,
            Function<Channel, OpenedConnection> callbacks) {
        this.endpoint = endpoint;
        this.config = config;
        this.observer = observer;
        this.loop = loop;
        this.tls = tls;
        this.callbacks = callbacks;
        this.ids = callbacks == null ? null : RequestIds.ofOriginator();
    }

    /** Starts to connect; calls may be submitted at once. */
    void connect(Connector connector, Polling polling) {
        if (endpoint instanceof UnixEndpoint unix) {
            connect(connector, polling, List.of(polling.unix().address().apply(unix.path())), 0);
            return;
        }
        connector.addresses((InternetEndpoint) endpoint).whenComplete((addresses, failure) -> {
            if (failure != null) {
                cannotConnect(connector, Connector.reason(failure));
            } else {
                connect(connector, polling, addresses, 0);
            }
        });
    }

    /** Tries the addresses in turn, on whatever thread says that the one before is dead. */
    private void connect(Connector connector, Polling polling, List<? extends SocketAddress> addresses, int index) {
        if (failing != null) {
            return;
        }
        SocketAddress address = addresses.get(index);
        SslHandler encryption;
        try {
            encryption =
                    endpoint instanceof TlsEndpoint secure ? tls.connecting(ByteBufAllocator.DEFAULT, secure) : null;
        } catch (SystemException unusable) {
            fail(sent -> unusable);
            return;
        }
        long nanos = connector.share(config.callTimeout().toNanos(), addresses.size() - index);
        new Bootstrap()
                .channelFactory(polling.socketTo(endpoint)::get)
                .group(loop)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                        Math.max(1, Math.min(nanos / 1_000_000, Integer.MAX_VALUE)))
                .option(
                        ChannelOption.RECVBUF_ALLOCATOR,
                        new AdaptiveRecvByteBufAllocator(64, READ_BYTES, LARGEST_READ_BYTES))
                .handler(new Opening(encryption))
                .connect(address)
                .addListener(done -> {
                    if (done.isSuccess()) {
                        connector.suspects().clear(address);
                        connector.suspects().clear(endpoint);
                    } else {
                        connector.suspects().add(address);
                        if (index + 1 < addresses.size()) {
                            connect(connector, polling, addresses, index + 1);
                        } else {
                            cannotConnect(connector, done.cause());
                        }
                    }
                });
    }

    private void cannotConnect(Connector connector, Throwable cause) {
        connector.suspects().add(endpoint);
        fail(sent -> CallFailure.unreachable(endpoint, cause));
    }

    /** Makes a channel ready; the connection itself joins it only when it is connected, and so only one. */
    private final class Opening extends ChannelInboundHandlerAdapter {
        /** Null: the connection is plain. */
        private final SslHandler encryption;

        Opening(SslHandler encryption) {
            this.encryption = encryption;
        }

        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            if (encryption != null) {
                context.pipeline().addFirst(encryption);
            }
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            if (context.channel() instanceof SocketChannel tcp) {
                tcp.config().setTcpNoDelay(true);
            }
            KeepAlive.set(context.channel(), config);
            if (encryption == null) {
                ready(context);
            }
        }

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof SslHandshakeCompletionEvent agreed) {
                if (agreed.isSuccess()) {
                    ready(context);
                } else {
                    refused(agreed.cause());
                    context.close();
                }
            }
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            refused(cause);
            context.close();
        }

        private void ready(ChannelHandlerContext context) {
            ChannelPipeline pipeline = context.pipeline();
            pipeline.replace(this, null, MultiplexedConnection.this);
            // from there and no earlier: encryption begins its handshake when it hears of it
            MultiplexedConnection.this.channelActive(pipeline.context(MultiplexedConnection.this));
        }

        private void refused(Throwable cause) {
            SSLException refusal = Handshakes.refusal(cause);
            fail(sent -> refusal == null
                    ? CallFailure.unreachable(endpoint, cause)
                    : CallFailure.handshakeRefused(endpoint, refusal));
        }
    }

    /** Whether calls may be submitted. */
    boolean isOpen() {
        return failing == null;
    }

    long lastUsed() {
        return lastUsed;
    }

    /** Never, if the server may call back: nobody knows when it will. */
    boolean isIdle() {
        return callbacks == null && pendingCount.get() == 0 && outbox.isEmpty();
    }

    /**
     * Queues a request; the call completes with its reply, or exceptionally, or, if it is one-way, when it was written.
     *
     * @return false if the connection takes no calls any more: then nothing has happened
     */
    boolean submit(PendingCall call) {
        if (failing != null) {
            return false;
        }
        lastUsed = System.nanoTime();
        call.whenCancelled(this::cancel);
        if (ids != null) {
            call.wireId(ids.next());
        }
        if (!call.isOneWay()) {
            if (pendingCount.incrementAndGet() > config.maxPendingCalls()) {
                pendingCount.decrementAndGet();
                call.withdraw();
                throw CallFailure.tooManyCalls(endpoint, config.maxPendingCalls());
            }
            pending.put(call.wireId(), call);
            call.whenComplete((reply, failure) -> {
                pending.remove(call.wireId());
                pendingCount.decrementAndGet();
            });
        }
        awaitRoom(call);
        outboxBytes.addAndGet(call.length());
        outbox.add(call);
        Consumer<PendingCall> failedMeanwhile = failing;
        if (failedMeanwhile != null) {
            failedMeanwhile.accept(call);
            return true;
        }
        scheduleOutbox();
        if (channel == null) {
            // connecting may take longer than the call may
            loop.execute(() -> planSweep(call));
        }
        return true;
    }

    private void awaitRoom(PendingCall call) {
        if (outboxBytes.get() < OUTBOX_BYTES || loop.inEventLoop()) {
            return;
        }
        synchronized (outbox) {
            while (outboxBytes.get() >= OUTBOX_BYTES && failing == null) {
                long left = call.deadline() - System.nanoTime();
                try {
                    if (left <= 0) {
                        call.withdraw();
                        SystemException failure = CallFailure.timedOut(endpoint, false);
                        call.completeExceptionally(failure);
                        throw failure;
                    }
                    TimeUnit.NANOSECONDS.timedWait(outbox, left);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    call.withdraw();
                    SystemException failure = CallFailure.interrupted(endpoint, false);
                    call.completeExceptionally(failure);
                    throw failure;
                }
            }
        }
    }

    private void scheduleOutbox() {
        if (channel != null && outboxScheduled.compareAndSet(false, true)) {
            loop.execute(this::emptyOutbox);
        }
    }

    // In the loop

    private void emptyOutbox() {
        outboxScheduled.set(false);
        PendingCall call;
        while (channel.isWritable() && (call = outbox.poll()) != null) {
            taken(call);
            if (call.claim()) {
                write(call);
                planSweep(call);
            }
        }
        channel.flush();
    }

    private void taken(PendingCall call) {
        if (outboxBytes.addAndGet(-call.length()) < OUTBOX_BYTES / 2) {
            synchronized (outbox) {
                outbox.notifyAll();
            }
        }
    }

    private void write(PendingCall call) {
        int fragmentBytes = config.fragmentBytes();
        ByteBuf request = call.request();
        if (fragmentBytes == 0 || call.length() <= fragmentBytes || call.minor() < 2) {
            channel.write(request, channel.voidPromise());
        } else {
            for (ByteBuf piece : Fragmenter.fragment(request, fragmentBytes)) {
                channel.write(piece, channel.voidPromise());
            }
        }
        if (call.isUntilWritten()) {
            // comes to its end after what was written before
            channel.write(Unpooled.EMPTY_BUFFER).addListener(done -> {
                if (done.isSuccess()) {
                    call.complete(null);
                } else {
                    call.completeExceptionally(CallFailure.broken(endpoint, true, done.cause()));
                }
            });
        } else if (call.isOneWay()) {
            call.complete(null);
        }
    }

    private void planSweep(PendingCall call) {
        if (!call.isOneWay() && (!sweepPlanned || call.deadline() - nextSweep < 0)) {
            sweepPlanned = true;
            nextSweep = call.deadline();
            loop.schedule(this::sweep, nextSweep - System.nanoTime(), TimeUnit.NANOSECONDS);
        }
    }

    private void sweep() {
        long now = System.nanoTime();
        PendingCall earliest = null;
        for (PendingCall call : pending.values()) {
            if (call.deadline() - now <= 0) {
                expire(call);
            } else if (earliest == null || call.deadline() - earliest.deadline() < 0) {
                earliest = call;
            }
        }
        sweepPlanned = false;
        if (earliest != null) {
            planSweep(earliest);
        }
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        reader = new MessageReader(config, context.channel().alloc(), this::received);
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        channel = context.channel();
        observer.opened(endpoint, false);
        if (callbacks != null) {
            opened = callbacks.apply(channel);
        }
        if (failing != null) {
            channel.close();
            return;
        }
        emptyOutbox();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (context.channel().isWritable() && channel != null) {
            emptyOutbox();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object octets) {
        try {
            reader.read((ByteBuf) octets);
        } catch (ProtocolException malformed) {
            fail(sent -> CallFailure.protocolBroken(endpoint, malformed.getMessage()));
            context.writeAndFlush(ControlMessage.bare(context.alloc(), GiopVersion.V1_0, MessageType.MESSAGE_ERROR));
            context.close();
        }
    }

    private void received(GiopMessage message) {
        switch (message.type()) {
            case REPLY, LOCATE_REPLY -> {
                PendingCall call;
                try {
                    call = pending.get(ReplyId.of(message));
                } catch (ProtocolException malformed) {
                    message.release();
                    throw malformed;
                }
                if (call == null) {
                    // late: its caller has given up
                    message.release();
                } else {
                    call.complete(message);
                }
            }
            case REQUEST, LOCATE_REQUEST, CANCEL_REQUEST -> {
                if (opened == null) {
                    message.release();
                    throw new ProtocolException("a server must not send " + message.type() + " here");
                }
                lastUsed = System.nanoTime();
                opened.arrived(message);
            }
            case CLOSE_CONNECTION -> {
                message.release();
                fail(sent -> CallFailure.closedByPeer(endpoint));
                channel.close();
            }
            case MESSAGE_ERROR -> {
                message.release();
                fail(sent -> CallFailure.refusedByPeer(endpoint));
                channel.close();
            }
            default -> {
                message.release();
                throw new ProtocolException("a server must not send " + message.type() + " here");
            }
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        reader.close();
        observer.closed(endpoint, false, failing == null ? "by the peer" : "failed, idle, or at the end");
        if (opened != null) {
            opened.gone();
        }
        fail(sent -> CallFailure.broken(endpoint, sent, new EOFException("the peer closed it before the reply")));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        SSLException refusal = Handshakes.lateRefusal(cause);
        if (refusal != null) {
            fail(sent -> CallFailure.handshakeRefused(endpoint, refusal));
            context.close();
            return;
        }
        IOException broken = cause instanceof IOException io ? io : new IOException(cause);
        fail(sent -> CallFailure.broken(endpoint, sent, broken));
        context.close();
    }

    // On any thread

    /** Ends a call whose deadline has passed. */
    void expire(PendingCall call) {
        end(call, CallFailure::timedOut);
    }

    /** Ends a call whose caller was interrupted. */
    void interrupt(PendingCall call) {
        end(call, CallFailure::interrupted);
    }

    private void cancel(PendingCall call) {
        end(call, CallFailure::cancelled);
    }

    private interface Failure {
        SystemException of(Endpoint endpoint, boolean sent);
    }

    private void end(PendingCall call, Failure failure) {
        boolean sent = !call.withdraw();
        if (call.completeExceptionally(failure.of(endpoint, sent)) && sent) {
            Channel open = channel;
            open.writeAndFlush(
                    ControlMessage.cancel(open.alloc(), call.minor(), call.flags(), call.wireId()), open.voidPromise());
        }
    }

    /** Fails all calls and takes no more; the first reason stays. */
    private void fail(Function<Boolean, SystemException> reason) {
        synchronized (this) {
            if (failing != null) {
                return;
            }
            failing = call -> {
                boolean sent = !call.withdraw();
                call.completeExceptionally(reason.apply(sent));
            };
        }
        pending.values().forEach(failing);
        PendingCall queued;
        while ((queued = outbox.poll()) != null) {
            taken(queued);
            failing.accept(queued);
        }
        synchronized (outbox) {
            outbox.notifyAll();
        }
    }

    /** Closes the connection because it is not needed. */
    void close(Function<Boolean, SystemException> reason) {
        fail(reason);
        Channel open = channel;
        if (open == null) {
            return;
        }
        if (callbacks == null) {
            open.close();
        } else {
            // on a bidirectional connection either side says when it will answer no more requests
            open.writeAndFlush(ControlMessage.bare(open.alloc(), GiopVersion.V1_2, MessageType.CLOSE_CONNECTION))
                    .addListener(ChannelFutureListener.CLOSE);
        }
    }
}
