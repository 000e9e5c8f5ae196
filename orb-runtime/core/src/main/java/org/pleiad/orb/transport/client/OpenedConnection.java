package org.pleiad.orb.transport.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelOutboundBuffer;
import java.util.concurrent.RejectedExecutionException;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.Fragmenter;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.giop.ReplyHeader;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.giop.SystemExceptions;
import org.pleiad.orb.transport.InboundHandler;
import org.pleiad.orb.transport.ServerConnection;
import org.pleiad.orb.transport.TransportConfig;
import org.pleiad.orb.transport.wire.ControlMessage;
import org.pleiad.orb.transport.wire.ServantPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection that we opened, as the dispatcher sees it when the server sends requests over it. The connection's event
 * loop reads them and goes on reading; a pool of threads carries them out, so that replies are never kept waiting.
 */
final class OpenedConnection implements ServerConnection {
    private static final Logger LOG = LoggerFactory.getLogger(OpenedConnection.class);

    /** Octets waiting to be written beyond which a server that does not read its replies is given up. */
    private static final long UNREAD_OCTETS = 64 << 20;

    private static final int REFUSAL_CAPACITY = 128;

    private final Channel channel;
    private final TransportConfig config;
    private final InboundHandler handler;
    private final ServantPool threads;
    private final String remoteAddress;

    private volatile Object attachment;

    OpenedConnection(Channel channel, TransportConfig config, InboundHandler handler, ServantPool threads) {
        this.channel = channel;
        this.config = config;
        this.handler = handler;
        this.threads = threads;
        this.remoteAddress = String.valueOf(channel.remoteAddress());
    }

    /** A Request, LocateRequest or CancelRequest has come; in the loop. */
    void arrived(GiopMessage message) {
        if (message.type() == MessageType.CANCEL_REQUEST) {
            // at once: in the queue it would come after what it cancels
            handle(message);
            return;
        }
        try {
            threads.execute(() -> handle(message));
        } catch (RejectedExecutionException busy) {
            refuse(message);
        }
    }

    /** The connection has ended; in the loop. */
    void gone() {
        try {
            threads.execute(() -> handler.closed(this));
        } catch (RejectedExecutionException busy) {
            handler.closed(this);
        }
    }

    private void handle(GiopMessage message) {
        try {
            handler.received(this, message);
        } catch (RuntimeException | Error unexpected) {
            LOG.error("handling a message from {} failed; its connection is closed", remoteAddress, unexpected);
            channel.close();
        }
    }

    /** The peer is told that nothing was done; a LocateRequest is told the same by silence, which it bounds. */
    private void refuse(GiopMessage message) {
        try {
            if (message.type() != MessageType.REQUEST) {
                return;
            }
            CdrReader in = GiopDecoder.reader(message);
            RequestHeader header = GiopDecoder.readRequest(message, in);
            if (!header.responseExpected()) {
                return;
            }
            CdrWriter out = new CdrWriter(
                    allocator().buffer(REFUSAL_CAPACITY), message.order(), header.version(), CodeSets.DEFAULT);
            GiopEncoder.beginReply(
                    out,
                    header.version(),
                    new ReplyHeader(header.requestId(), ReplyStatus.SYSTEM_EXCEPTION, ServiceContexts.NONE));
            SystemExceptions.write(
                    out,
                    Minor.TOO_MANY_CALLBACKS.exception(
                            CompletionStatus.COMPLETED_NO, config.maxPendingRequests() + " wait"));
            GiopEncoder.finish(out);
            send(out.buffer());
        } catch (SystemException malformed) {
            protocolError("malformed request: " + malformed.getMessage());
        } finally {
            message.release();
        }
    }

    @Override
    public void send(ByteBuf message) {
        ChannelOutboundBuffer waiting = channel.unsafe().outboundBuffer();
        if (waiting != null && waiting.totalPendingWriteBytes() > UNREAD_OCTETS) {
            message.release();
            LOG.warn("{} does not read the replies to its calls; its connection is closed", remoteAddress);
            channel.close();
            return;
        }
        int fragmentBytes = config.fragmentBytes();
        if (fragmentBytes == 0 || message.readableBytes() <= fragmentBytes || ControlMessage.minor(message) < 2) {
            channel.writeAndFlush(message, channel.voidPromise());
            return;
        }
        channel.eventLoop().execute(() -> {
            for (ByteBuf piece : Fragmenter.fragment(message, fragmentBytes)) {
                channel.write(piece, channel.voidPromise());
            }
            channel.flush();
        });
    }

    @Override
    public void protocolError(String reason) {
        LOG.debug("{} breaks the protocol: {}", remoteAddress, reason);
        channel.writeAndFlush(ControlMessage.bare(channel.alloc(), GiopVersion.V1_2, MessageType.MESSAGE_ERROR))
                .addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    public ByteBufAllocator allocator() {
        return channel.alloc();
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
}
