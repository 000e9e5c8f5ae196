package org.pleiad.orb.transport.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.giop.Fragmenter;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.giop.ProtocolException;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.TransportConfig;
import org.pleiad.orb.transport.wire.ControlMessage;
import org.pleiad.orb.transport.wire.MessageReader;

/**
 * A connection that carries one call at a time, written and read by the calling thread with plain blocking calls: one
 * system call each way, and virtual threads leave their carrier meanwhile.
 *
 * <p>A call that fails closes its connection, so no late reply is ever read. Interrupting the caller closes it, too.
 */
final class CallerDrivenConnection {

    private static final int FIRST_READ_BYTES = 2048;
    private static final int LARGEST_READ_BYTES = 512 << 10;

    /** An idle connection used again within this time is not asked first whether its peer has closed it. */
    private static final long FRESH_NANOS = 1_000_000;

    private final Endpoint endpoint;
    private final TransportConfig config;
    private final Deadlines deadlines;
    private final SocketChannel channel;
    private final ByteBufAllocator allocator;
    private final MessageReader reader;

    /** Read and not yet looked at; more than one message only if the peer sends unasked. */
    private final ArrayDeque<GiopMessage> received = new ArrayDeque<>(2);

    /** Set and taken back by the caller, unless the deadline thread takes it first: then the call has expired. */
    private final AtomicLong deadline = new AtomicLong(Deadlines.NONE);

    /** Whether octets of the request are still to be written: the deadline thread must then close, not just wake. */
    private volatile boolean writing;

    private boolean sent;
    private volatile long lastUsed;

    /** Whether it was closed because its peer is silent; volatile: another thread finds that out. */
    private volatile boolean abandoned;

    private CallerDrivenConnection(
            Endpoint endpoint,
            TransportConfig config,
            Deadlines deadlines,
            ByteBufAllocator allocator,
            SocketChannel channel) {
        this.endpoint = endpoint;
        this.config = config;
        this.deadlines = deadlines;
        this.allocator = allocator;
        this.channel = channel;
        this.reader = new MessageReader(config, allocator, received::add);
        this.lastUsed = deadlines.now();
        deadlines.add(this);
    }

    /**
     * Connects.
     *
     * @throws SystemException TRANSIENT or TIMEOUT, COMPLETED_NO
     */
    static CallerDrivenConnection open(
            Endpoint endpoint,
            TransportConfig config,
            Connector connector,
            Deadlines deadlines,
            ByteBufAllocator allocator,
            Connector.Patience patience) {
        return new CallerDrivenConnection(endpoint, config, deadlines, allocator, connector.open(endpoint, patience));
    }

    /**
     * Sends a request and waits for its reply. Afterwards the connection is either open and idle, or closed.
     *
     * @param request taken over
     * @param until on the scale of {@link Deadlines#now}
     */
    GiopMessage exchange(int requestId, ByteBuf request, long until) {
        int minor = ControlMessage.minor(request);
        int flags = ControlMessage.flags(request);
        sent = false;
        boolean done = false;
        deadline.set(until);
        deadlines.armed(until);
        try {
            write(request);
            GiopMessage reply = awaitReply(requestId);
            done = true;
            return reply;
        } catch (IOException broken) {
            if (deadline.get() != until) {
                cancel(minor, flags, requestId);
                throw CallFailure.timedOut(endpoint, sent);
            }
            if (abandoned) {
                throw CallFailure.silent(endpoint, sent);
            }
            // an interrupt closes the channel, which Netty's buffers report as the end of the stream
            if (!channel.isOpen() && Thread.currentThread().isInterrupted()) {
                throw CallFailure.interrupted(endpoint, sent);
            }
            throw CallFailure.broken(endpoint, sent, broken);
        } catch (ProtocolException malformed) {
            sendQuietly(ControlMessage.bare(allocator, GiopVersion.ofMinor(minor), MessageType.MESSAGE_ERROR));
            throw CallFailure.protocolBroken(endpoint, malformed.getMessage());
        } finally {
            boolean inTime = deadline.compareAndSet(until, Deadlines.NONE);
            if (done && inTime) {
                lastUsed = deadlines.now();
            } else {
                close();
            }
        }
    }

    private void write(ByteBuf request) throws IOException {
        writing = true;
        try {
            int fragmentBytes = config.fragmentBytes();
            if (fragmentBytes == 0 || request.readableBytes() <= fragmentBytes || ControlMessage.minor(request) < 2) {
                writeFully(request);
            } else {
                writePieces(request, fragmentBytes);
            }
        } finally {
            writing = false;
        }
    }

    /** All pieces with as few system calls as the system allows. */
    private void writePieces(ByteBuf request, int fragmentBytes) throws IOException {
        List<ByteBuf> pieces = Fragmenter.fragment(request, fragmentBytes);
        try {
            ByteBuffer[] octets = pieces.stream().map(ByteBuf::nioBuffer).toArray(ByteBuffer[]::new);
            int first = 0;
            while (first < octets.length) {
                if (channel.write(octets, first, octets.length - first) > 0) {
                    sent = true;
                }
                while (first < octets.length && !octets[first].hasRemaining()) {
                    first++;
                }
            }
        } catch (AsynchronousCloseException closedMeanwhile) {
            throw partlySent(closedMeanwhile);
        } catch (IOException broken) {
            throw reasonFor(broken);
        } finally {
            pieces.forEach(ByteBuf::release);
        }
    }

    private void writeFully(ByteBuf buffer) throws IOException {
        try {
            while (buffer.isReadable()) {
                if (buffer.readBytes(channel, buffer.readableBytes()) > 0) {
                    sent = true;
                }
            }
        } catch (AsynchronousCloseException closedMeanwhile) {
            throw partlySent(closedMeanwhile);
        } catch (IOException broken) {
            throw reasonFor(broken);
        } finally {
            buffer.release();
        }
    }

    /** An interrupt or the deadline closed the channel during a write that may have done its work all the same. */
    private IOException partlySent(AsynchronousCloseException closedMeanwhile) {
        sent = true;
        return closedMeanwhile;
    }

    /** Writing failed: the peer may have said why before it closed. */
    private IOException reasonFor(IOException broken) {
        if (channel.isOpen() && saysClosing()) {
            throw CallFailure.closedByPeer(endpoint);
        }
        return broken;
    }

    private GiopMessage awaitReply(int requestId) throws IOException {
        int room = FIRST_READ_BYTES;
        while (true) {
            GiopMessage message = received.poll();
            if (message == null) {
                int count = read(room);
                if (count < 0) {
                    throw channel.isOpen()
                            ? new EOFException("the peer closed it before the reply")
                            : new AsynchronousCloseException();
                }
                if (count == room && room < LARGEST_READ_BYTES) {
                    room <<= 2;
                }
                continue;
            }
            switch (message.type()) {
                case REPLY, LOCATE_REPLY -> {
                    if (isReplyTo(message, requestId)) {
                        return message;
                    }
                    message.release();
                }
                case CLOSE_CONNECTION -> {
                    message.release();
                    throw CallFailure.closedByPeer(endpoint);
                }
                case MESSAGE_ERROR -> {
                    message.release();
                    throw CallFailure.refusedByPeer(endpoint);
                }
                default -> {
                    message.release();
                    throw new ProtocolException("a server must not send " + message.type() + " here");
                }
            }
        }
    }

    private static boolean isReplyTo(GiopMessage message, int requestId) {
        try {
            return ReplyId.of(message) == requestId;
        } catch (ProtocolException malformed) {
            message.release();
            throw malformed;
        }
    }

    private int read(int room) throws IOException {
        ByteBuf octets = allocator.directBuffer(room);
        boolean passedOn = false;
        try {
            int count = octets.writeBytes(channel, room);
            if (count > 0) {
                passedOn = true;
                reader.read(octets);
            }
            return count;
        } finally {
            if (!passedOn) {
                octets.release();
            }
        }
    }

    /**
     * Whether an idle connection can be used: neither closed nor spoken to by the peer meanwhile. Closes it if not.
     *
     * @param now from {@link Deadlines#now}
     */
    boolean isUsable(long now) {
        if (!channel.isOpen()) {
            return false;
        }
        if (now - lastUsed < FRESH_NANOS || isQuiet()) {
            return true;
        }
        close();
        return false;
    }

    /** Nothing has come, not even the end. */
    private boolean isQuiet() {
        try {
            channel.configureBlocking(false);
            try {
                return read(FIRST_READ_BYTES) == 0;
            } finally {
                channel.configureBlocking(true);
            }
        } catch (IOException | ProtocolException broken) {
            return false;
        }
    }

    private boolean saysClosing() {
        try {
            channel.configureBlocking(false);
            while (read(FIRST_READ_BYTES) > 0) {
                // until all that came is read
            }
        } catch (IOException | ProtocolException broken) {
            // what came before decides
        }
        return received.stream().anyMatch(message -> message.type() == MessageType.CLOSE_CONNECTION);
    }

    private void cancel(int minor, int flags, int requestId) {
        sendQuietly(ControlMessage.cancel(allocator, minor, flags, requestId));
    }

    /** Without waiting: what does not fit into the socket's buffer is not sent. */
    private void sendQuietly(ByteBuf message) {
        try {
            if (channel.isOpen()) {
                channel.configureBlocking(false);
                message.readBytes(channel, message.readableBytes());
            }
        } catch (IOException broken) {
            // the connection is given up in any case
        } finally {
            message.release();
        }
    }

    long deadline() {
        return deadline.get();
    }

    long lastUsed() {
        return lastUsed;
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    /** Called by the deadline thread: ends the call under way if its deadline is before now. */
    void expire(long now) {
        long until = deadline.get();
        if (until > now || !deadline.compareAndSet(until, Deadlines.NONE)) {
            return;
        }
        try {
            if (writing) {
                channel.close();
            } else {
                channel.shutdownInput();
            }
        } catch (IOException alreadyClosed) {
            // then the call has ended
        }
    }

    /** Closes the connection, from any thread; a call under way fails. */
    void abort() {
        closeQuietly(channel);
    }

    boolean leadsTo(Endpoint other) {
        return endpoint.equals(other);
    }

    /** Closes the connection, from any thread, since its peer is silent; a call under way fails. */
    void abandon() {
        abandoned = true;
        closeQuietly(channel);
    }

    /** Closes and gives all back; by the thread that has the connection checked out. */
    void close() {
        deadlines.remove(this);
        closeQuietly(channel);
        received.forEach(GiopMessage::release);
        received.clear();
        reader.close();
    }

    private static void closeQuietly(SocketChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException ignored) {
                // closed is closed
            }
        }
    }
}
