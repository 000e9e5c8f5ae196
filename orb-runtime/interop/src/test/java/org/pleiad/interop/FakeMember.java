package org.pleiad.interop;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.LocateReplyHeader;
import org.pleiad.orb.giop.LocateStatus;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.giop.ReplyHeader;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.ior.Ior;

/**
 * A server of a grid that dies when it is told to: its connections end without a word and nobody listens any more, as when a
 * process is killed. Counts what it has executed. Each connection has a thread.
 */
final class FakeMember implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 10_000;

    private final ServerSocket listener;
    private final Thread accepting;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

    /** Requests other than those that every object answers. */
    final AtomicInteger executed = new AtomicInteger();

    /** Whether the next request is executed and then the server dies, unanswered. */
    volatile boolean diesWhileCalled;

    /** Where requests are sent on to; {@code null}: they are executed here. */
    volatile Ior forward;

    FakeMember() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        accepting = start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    private static Thread start(Runnable work) {
        var thread = new Thread(work, "fake-member");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                connections.add(socket);
                start(() -> serve(socket));
            }
        } catch (IOException dead) {
            // killed
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new DataInputStream(socket.getInputStream());
            while (true) {
                ByteBuf answer = answer(read(in));
                if (answer != null) {
                    answer.readBytes(socket.getOutputStream(), answer.readableBytes());
                }
            }
        } catch (IOException gone) {
            // the client has left, or this server has
        }
    }

    private static GiopMessage read(DataInputStream in) throws IOException {
        byte[] header = new byte[GiopMessage.HEADER_LENGTH];
        in.readFully(header);
        ByteOrder order = (header[6] & 1) == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        byte[] body = new byte[ByteBuffer.wrap(header).order(order).getInt(8)];
        in.readFully(body);
        return GiopMessage.of(Unpooled.wrappedBuffer(header, body));
    }

    private ByteBuf answer(GiopMessage message) {
        CdrReader in = GiopDecoder.reader(message);
        if (message.type() == MessageType.LOCATE_REQUEST) {
            int id = GiopDecoder.readLocateRequest(message, in).requestId();
            return write(
                    message,
                    out -> GiopEncoder.beginLocateReply(
                            out, message.version(), new LocateReplyHeader(id, LocateStatus.OBJECT_HERE)));
        }
        if (message.type() != MessageType.REQUEST) {
            return null;
        }
        RequestHeader request = GiopDecoder.readRequest(message, in);
        if (forward != null) {
            return reply(message, request, ReplyStatus.LOCATION_FORWARD, forward::write);
        }
        if (request.operation().startsWith("_")) {
            return reply(message, request, ReplyStatus.NO_EXCEPTION, out -> out.writeBoolean(true));
        }
        executed.incrementAndGet();
        if (diesWhileCalled) {
            die();
            return null;
        }
        return reply(message, request, ReplyStatus.NO_EXCEPTION, out -> {
            if (request.operation().equals("get")) {
                out.writeLong(port());
            }
        });
    }

    private static ByteBuf reply(
            GiopMessage message, RequestHeader request, ReplyStatus status, Consumer<CdrWriter> body) {
        return write(message, out -> {
            GiopEncoder.beginReply(
                    out, message.version(), new ReplyHeader(request.requestId(), status, ServiceContexts.NONE));
            body.accept(out);
        });
    }

    private static ByteBuf write(GiopMessage message, Consumer<CdrWriter> content) {
        CdrWriter out = new CdrWriter(Unpooled.buffer(), ByteOrder.BIG_ENDIAN, message.version(), CodeSets.DEFAULT);
        content.accept(out);
        GiopEncoder.finish(out);
        return out.buffer();
    }

    @Override
    public void close() {
        die();
    }

    /** Ends its connections, and listens no more. */
    void die() {
        try {
            listener.close();
            // the socket listens as long as a thread is about to accept
            accepting.join(PATIENCE_MILLIS);
            for (Socket socket : connections) {
                if (!socket.isClosed()) {
                    socket.shutdownOutput();
                    socket.close();
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
