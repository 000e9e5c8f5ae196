package org.pleiad.benchmarks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.transport.CallStyle;
import org.pleiad.orb.transport.ClientTransport;
import org.pleiad.orb.transport.DispatchStyle;
import org.pleiad.orb.transport.PollStyle;
import org.pleiad.orb.transport.ServerConnection;
import org.pleiad.orb.transport.TcpEndpoint;
import org.pleiad.orb.transport.TransportConfig;
import org.pleiad.orb.transport.client.TcpClientTransport;
import org.pleiad.orb.transport.server.TcpServerTransport;

/** Bare GIOP messages over the ORB's transport: what the variants cost, without marshalling and dispatch. */
final class BareTransport implements Contender {

    private final TransportConfig config;
    private final AtomicInteger ids = new AtomicInteger();
    private ClientTransport client;

    private BareTransport(TransportConfig config) {
        this.config = config;
    }

    /** The variant with a name like {@code caller_driven+leader_followers+epoll}. */
    static BareTransport of(String name) {
        String[] parts = name.toUpperCase(java.util.Locale.ROOT).split("\\+", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(
                    "contender " + name + " is not raw, orb or like caller_driven+leader_followers+epoll");
        }
        return new BareTransport(TransportConfig.builder()
                .callStyle(CallStyle.valueOf(parts[0]))
                .dispatchStyle(DispatchStyle.valueOf(parts[1]))
                .pollStyle(PollStyle.valueOf(parts[2]))
                .build());
    }

    @Override
    public String serve() {
        TcpServerTransport server = new TcpServerTransport(config, BareTransport::answer);
        return String.valueOf(((TcpEndpoint) server.listen(new TcpEndpoint("127.0.0.1", 0))).port());
    }

    /** The request's payload begins with the length of the reply. */
    private static void answer(ServerConnection connection, GiopMessage request) {
        ByteBuf octets = request.buffer();
        int start = octets.readerIndex();
        int id = octets.getInt(start + 12);
        int replyBytes = octets.getInt(start + 16);
        // as an echo does: what came goes back
        ByteBuf reply = message(connection.allocator(), MessageType.REPLY, replyBytes, id);
        reply.writeBytes(octets, start + 16, replyBytes - 16);
        request.release();
        connection.send(reply);
    }

    @Override
    public synchronized Caller connect(String where) {
        if (client == null) {
            client = new TcpClientTransport(config);
        }
        TcpEndpoint endpoint = new TcpEndpoint("127.0.0.1", Integer.parseInt(where));
        byte[] largest = new byte
                [Arrays.stream(Shape.values())
                        .mapToInt(Shape::requestBytes)
                        .max()
                        .orElseThrow()];
        ClientTransport transport = client;
        return shape -> {
            int id = ids.incrementAndGet();
            ByteBuf request = message(ByteBufAllocator.DEFAULT, MessageType.REQUEST, shape.requestBytes(), id);
            request.writeInt(shape.replyBytes()).writeBytes(largest, 0, shape.requestBytes() - 20);
            GiopMessage reply = transport.call(endpoint, id, request, 0);
            if (reply.buffer().readableBytes() != shape.replyBytes()) {
                throw new IllegalStateException("a reply of " + reply.buffer().readableBytes() + " octets");
            }
            reply.release();
        };
    }

    private static ByteBuf message(ByteBufAllocator allocator, MessageType type, int length, int id) {
        return allocator
                .directBuffer(length)
                .writeInt(0x47494F50)
                .writeByte(1)
                .writeByte(2)
                .writeByte(0)
                .writeByte(type.ordinal())
                .writeInt(length - GiopMessage.HEADER_LENGTH)
                .writeInt(id);
    }
}
