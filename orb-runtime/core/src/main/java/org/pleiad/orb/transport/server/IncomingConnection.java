package org.pleiad.orb.transport.server;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoop;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.netty.util.concurrent.ScheduledFuture;
import java.io.EOFException;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.giop.Fragmenter;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.giop.ProtocolException;
import org.pleiad.orb.transport.ServerConnection;
import org.pleiad.orb.transport.TransportConfig;
import org.pleiad.orb.transport.client.CallbackCalls;
import org.pleiad.orb.transport.tls.Handshakes;
import org.pleiad.orb.transport.wire.ControlMessage;
import org.pleiad.orb.transport.wire.MessageReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One accepted connection: the last handler of its channel, and what the dispatcher sees. Netty calls it in the
 * connection's event loop; {@link ServerConnection}'s methods may be called on any thread.
 */
final class IncomingConnection extends ChannelInboundHandlerAdapter implements ServerConnection {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingConnection.class);

    /** Longest time for the last message to leave. */
    private static final long FAREWELL_SECONDS = 5;

    private final DuplexChannel channel;
    private final TransportConfig config;
    private final ServantThreads threads;
    private final Connections registry;
    private final MessageReader reader;
    private final SocketAddress peer;
    private final String remoteAddress;

    /** Messages read and not yet handled to the end. */
    private final AtomicInteger underWay = new AtomicInteger();

    /** Written by other threads than the loop's; bounded by the number of requests under way. */
    private final ConcurrentLinkedQueue<ByteBuf> outbox = new ConcurrentLinkedQueue<>();

    /** Whether a task that empties the outbox is queued: one flush for all replies that gather meanwhile. */
    private final AtomicBoolean outboxScheduled = new AtomicBoolean();

    /** Why the connection is not read; the loop's. */
    private boolean backlogged;

    private boolean congested;

    private boolean draining;

    /** The peer has called faster than it may. */
    private boolean tooFast;

    /** As many requests are under way as may be; set by the loop, looked at by the threads that end requests. */
    private volatile boolean full;

    /** Whose limits the connection counts for; set before it is registered. */
    private Peers.Peer countedFor = Peers.UNLIMITED;

    /** Whether a message has come. Read by housekeeping. */
    private volatile boolean anyMessage;

    /** The newest version that the peer has used; the loop's. */
    private GiopVersion version = GiopVersion.V1_0;

    private volatile Object attachment;

    /** Set by the loop when the two sides have agreed on TLS. */
    private volatile boolean encrypted;

    /** What {@link #peerName} returns; set with {@link #encrypted}. */
    private volatile String peerName;

    /** Why the connection ends, if we end it; for those who look on. */
    private volatile String endReason = "by the peer";

    /** Calls to the client over this connection; null until it has offered that. Guarded by {@code this} for writing. */
    private volatile CallbackCalls callbacks;

    /** The last offer; guarded by {@code this}. */
    private byte[] offer;

    /** Set once when registered; read by all threads that send. */
    private volatile Lane lane;

    /** {@link System#nanoTime} of the last message; for choosing what to close. */
    private volatile long lastUsed = System.nanoTime();

    /** When the message began that has not come whole; 0 between messages. Read by housekeeping. */
    private volatile long messageBegan;

    /** Octets since {@link #messageBegan}; only the loop writes. */
    private volatile long messageOctets;

    IncomingConnection(DuplexChannel channel, TransportConfig config, ServantThreads threads, Connections registry) {
        this.channel = channel;
        this.config = config;
        this.threads = threads;
        this.registry = registry;
        this.reader = new MessageReader(config, channel.alloc(), this::arrived);
        this.peer = channel.remoteAddress();
        this.remoteAddress = String.valueOf(channel.remoteAddress());
    }

    // Called by Netty in the loop

    @Override
    public void channelRead(ChannelHandlerContext context, Object octets) {
        ByteBuf buffer = (ByteBuf) octets;
        int count = buffer.readableBytes();
        try {
            reader.read(buffer);
        } catch (ProtocolException malformed) {
            protocolError(malformed.getMessage());
            return;
        }
        if (!reader.isMidMessage()) {
            if (messageBegan != 0) {
                messageBegan = 0;
            }
        } else if (messageBegan == 0 || lastUsed - messageBegan > 0) {
            messageBegan = System.nanoTime() | 1;
            messageOctets = count;
        } else {
            long before = messageOctets; // only the reading thread writes it
            messageOctets = before + count;
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof SslHandshakeCompletionEvent agreed && agreed.isSuccess()) {
            peerName = Handshakes.peerName(
                    context.pipeline().get(SslHandler.class).engine().getSession());
            encrypted = true;
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        reader.close();
        registry.remove(this);
        CallbackCalls calls = callbacks;
        if (calls != null) {
            calls.broken(new EOFException("the connection has ended"));
            registry.directions().ended(calls);
        }
        threads.closed(this);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        congested = !channel.isWritable();
        updateReading();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        LOG.debug("connection from {} breaks: {}", remoteAddress, cause.toString());
        channel.close();
    }

    // In the loop

    private void arrived(GiopMessage message) {
        switch (message.type()) {
            case REQUEST, LOCATE_REQUEST, CANCEL_REQUEST -> {
                if (draining) {
                    message.release();
                    return;
                }
                version = message.version();
                lastUsed = System.nanoTime();
                if (!anyMessage) {
                    anyMessage = true;
                }
                if (underWay.incrementAndGet() >= config.maxRequestsPerConnection() && callbacks == null) {
                    pauseWhileFull();
                }
                slowDown(countedFor.called());
                threads.arrived(this, message);
            }
            case REPLY, LOCATE_REPLY -> {
                CallbackCalls calls = callbacks;
                if (calls == null) {
                    message.release();
                    throw new ProtocolException("a client must not send " + message.type() + " here");
                }
                lastUsed = System.nanoTime();
                calls.received(message);
            }
            case CLOSE_CONNECTION -> {
                message.release();
                if (callbacks != null) {
                    callbacks.closedByPeer();
                }
                channel.close();
            }
            case MESSAGE_ERROR -> {
                message.release();
                LOG.debug("{} answers MessageError: it did not understand what it was sent", remoteAddress);
                channel.close();
            }
            default -> {
                message.release();
                throw new ProtocolException("a client must not send " + message.type());
            }
        }
    }

    /** Never where the client is called back: what running servants wait for may have to be read. */
    private void pauseWhileFull() {
        full = true;
        updateReading();
        resumeUnlessFull(); // they may all have ended meanwhile
    }

    private void resumeUnlessFull() {
        if (full && underWay.get() <= config.maxRequestsPerConnection() / 2) {
            threads.run(this, () -> {
                full = false;
                if (messageBegan != 0) {
                    messageBegan = System.nanoTime() | 1; // that it stopped was our doing
                }
                updateReading();
            });
        }
    }

    private void slowDown(long nanos) {
        if (nanos > 0 && !tooFast) {
            tooFast = true;
            updateReading();
            loop().schedule(
                            () -> {
                                tooFast = false;
                                updateReading();
                            },
                            nanos,
                            TimeUnit.NANOSECONDS);
        }
    }

    /** A request has been handled to the end. */
    private void done() {
        underWay.decrementAndGet();
        resumeUnlessFull();
        registry.handled();
    }

    /** Whose limits the connection counts for; before it is registered. */
    void countedFor(Peers.Peer one) {
        countedFor = one;
    }

    SocketAddress peer() {
        return peer;
    }

    boolean pauseForBacklog() {
        if (backlogged) {
            return false;
        }
        backlogged = true;
        updateReading();
        return true;
    }

    void resumeAfterBacklog() {
        backlogged = false;
        updateReading();
    }

    private void updateReading() {
        channel.config().setAutoRead(!backlogged && !congested && !full && !tooFast && (!draining || awaitsReplies()));
    }

    /** Running servants may wait for what the client answers. */
    boolean awaitsReplies() {
        CallbackCalls calls = callbacks;
        return calls != null && calls.isBusy();
    }

    void write(ByteBuf message) {
        queue(message);
        channel.flush();
    }

    private void queue(ByteBuf message) {
        int fragmentBytes = config.fragmentBytes();
        if (fragmentBytes == 0 || message.readableBytes() <= fragmentBytes || ControlMessage.minor(message) < 2) {
            channel.write(message, channel.voidPromise());
            return;
        }
        List<ByteBuf> pieces = Fragmenter.fragment(message, fragmentBytes);
        for (ByteBuf piece : pieces) {
            channel.write(piece, channel.voidPromise());
        }
    }

    private void emptyOutbox() {
        outboxScheduled.set(false);
        ByteBuf message;
        while ((message = outbox.poll()) != null) {
            queue(message);
        }
        channel.flush();
    }

    private void closeWith(MessageType last) {
        channel.writeAndFlush(ControlMessage.bare(channel.alloc(), version, last))
                .addListener(ChannelFutureListener.CLOSE);
        // a peer that does not read must not hold what is written for it
        channel.eventLoop().schedule(() -> channel.close(), FAREWELL_SECONDS, TimeUnit.SECONDS);
    }

    // Called by the threads that run servants

    /** Has the dispatcher handle a message; nothing escapes. */
    void handle(GiopMessage message) {
        try {
            registry.handler().received(this, message);
        } catch (RuntimeException | Error unexpected) {
            LOG.error("handling a message from {} failed; its connection is closed", remoteAddress, unexpected);
            channel.close();
        } finally {
            done();
        }
    }

    /** Has the dispatcher refuse a request that waited too long; what is no request is handled; nothing escapes. */
    void refuse(GiopMessage message) {
        if (message.type() != MessageType.REQUEST) {
            handle(message);
            return;
        }
        try {
            registry.handler().overloaded(this, message);
        } catch (RuntimeException | Error unexpected) {
            LOG.error("refusing a request from {} failed; its connection is closed", remoteAddress, unexpected);
            channel.close();
        } finally {
            done();
        }
    }

    /** Tells the dispatcher that the connection is gone; nothing escapes. */
    void handleClosed() {
        try {
            registry.handler().closed(this);
        } catch (RuntimeException unexpected) {
            LOG.error("forgetting the connection from {} failed", remoteAddress, unexpected);
        }
    }

    // Called by the transport

    EventLoop loop() {
        return channel.eventLoop();
    }

    Lane lane() {
        return lane;
    }

    void lane(Lane which) {
        lane = which;
    }

    Channel channel() {
        return channel;
    }

    int underWay() {
        return underWay.get();
    }

    long lastUsed() {
        return lastUsed;
    }

    /** Reads no more; what was read is handled. */
    void drain() {
        threads.run(this, () -> {
            draining = true;
            updateReading();
        });
    }

    /** Sends CloseConnection behind all replies, and closes. */
    void closeInOrder() {
        endReason = "in order";
        threads.run(this, () -> {
            draining = true;
            updateReading();
            emptyOutbox();
            closeWith(MessageType.CLOSE_CONNECTION);
        });
    }

    /** Closes the connection in order if nobody has used it for long; its client opens another one when it needs it. */
    void closeIfIdle(long now) {
        if (now - lastUsed > config.incomingIdleTimeout().toNanos()
                && underWay.get() == 0
                && !awaitsReplies()
                && messageBegan == 0) {
            LOG.debug("{} is idle; closed", remoteAddress);
            closeInOrder();
        }
    }

    /** Closes the connection if a message on it makes no progress worth the name. */
    void closeIfStalled(long now) {
        if (!anyMessage && now - lastUsed > config.stallTimeout().toNanos()) {
            LOG.debug("{} has opened a connection and sent nothing; closed", remoteAddress);
            endReason = "nothing came";
            channel.close();
            return;
        }
        long began = messageBegan;
        if (began != 0 && !full && now - began > config.stallTimeout().toNanos() + messageOctets * NANOS_PER_OCTET) {
            LOG.debug("{} stopped in the middle of a message; closed", remoteAddress);
            endReason = "stopped in the middle of a message";
            channel.close();
        }
    }

    /** The slowest that a long message may come: 16 KiB a second. */
    private static final long NANOS_PER_OCTET = 1_000_000_000L / (16 << 10);

    void writeFromOutside(ByteBuf message) {
        outbox.add(message);
        if (outboxScheduled.compareAndSet(false, true)) {
            try {
                channel.eventLoop().execute(this::emptyOutbox);
            } catch (RejectedExecutionException ended) {
                LOG.debug("a reply to {} came after the server had closed", remoteAddress);
                discardOutbox();
            }
        }
    }

    /** The flag first: what others add from here on they have to schedule, or discard, themselves. */
    private void discardOutbox() {
        outboxScheduled.set(false);
        ByteBuf message;
        while ((message = outbox.poll()) != null) {
            message.release();
        }
    }

    // Callbacks

    @Override
    public boolean acceptsCallbacks() {
        return registry.directions().accepts();
    }

    @Override
    public void offersCallbacks(byte[] context) {
        synchronized (this) {
            if (Arrays.equals(context, offer)) {
                return;
            }
            offer = context;
            if (callbacks == null) {
                callbacks = new CallbackCalls(new Outgoing(), config.maxPendingCalls());
            }
        }
        registry.directions().offered(callbacks, context);
        if (!channel.isActive()) {
            registry.directions().ended(callbacks);
        }
    }

    String endReason() {
        return endReason;
    }

    /** Whether the client may be called over this connection. */
    boolean isCallbackPath() {
        return callbacks != null;
    }

    /** This connection as the calls to its client see it. */
    private final class Outgoing implements CallbackCalls.Connection {

        @Override
        public void write(ByteBuf message, Runnable done) {
            lastUsed = System.nanoTime();
            threads.run(IncomingConnection.this, () -> {
                queue(message);
                channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(written -> done.run());
            });
        }

        @Override
        public ScheduledFuture<?> later(Runnable action, long nanos) {
            return loop().schedule(action, nanos, TimeUnit.NANOSECONDS);
        }

        @Override
        public ByteBufAllocator allocator() {
            return channel.alloc();
        }

        @Override
        public SocketAddress peer() {
            return peer;
        }
    }

    // ServerConnection

    @Override
    public void send(ByteBuf message) {
        threads.send(this, message);
    }

    @Override
    public void kept() {
        underWay.incrementAndGet();
    }

    @Override
    public void ended() {
        done();
    }

    @Override
    public void protocolError(String reason) {
        LOG.debug("{} breaks the protocol: {}", remoteAddress, reason);
        endReason = "the peer broke the protocol";
        threads.run(this, () -> {
            draining = true;
            updateReading();
            closeWith(MessageType.MESSAGE_ERROR);
        });
    }

    @Override
    public ByteBufAllocator allocator() {
        return channel.alloc();
    }

    @Override
    public boolean isEncrypted() {
        return encrypted;
    }

    @Override
    public String peerName() {
        return peerName;
    }

    @Override
    public String remoteAddress() {
        return remoteAddress;
    }

    @Override
    public Object attachment() {
        return attachment;
    }

    @Override
    public void attach(Object value) {
        attachment = value;
    }

    @Override
    public String toString() {
        return remoteAddress;
    }
}
