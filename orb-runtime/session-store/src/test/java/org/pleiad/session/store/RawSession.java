package org.pleiad.session.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.giop.GiopDecoder;
import org.pleiad.orb.giop.GiopEncoder;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.ReplyHeader;
import org.pleiad.orb.giop.ReplyStatus;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.giop.SystemExceptions;
import org.pleiad.orb.giop.TargetAddress;
import org.pleiad.orb.session.FtRequest;
import org.pleiad.orb.session.SessionContext;
import org.pleiad.orb.session.SessionOpening;

/** A client made by hand, which sends what a test wants and nothing else: a connection for each request. */
final class RawSession {
    private static final String CLIENT = "raw client";

    private final long session;
    private final AtomicInteger requestIds = new AtomicInteger();

    private RawSession(long session) {
        this.session = session;
    }

    static RawSession open(ServerProcess server) throws IOException {
        RawSession raw = new RawSession(0);
        Reply reply = raw.exchange(
                server.profile().port(),
                raw.request(SessionOpening.objectKey(), SessionOpening.OPEN, out -> out.writeString(CLIENT)));
        return new RawSession(SessionOpening.read(reply.body).session());
    }

    /** A request with an identity, from octets to octets. */
    Reply call(ServerProcess server, String operation, String line, int retentionId, int acknowledged, int attempt)
            throws IOException {
        return exchange(
                server.profile().port(),
                request(
                        server.profile().objectKey(),
                        operation,
                        out -> out.writeString(line),
                        new FtRequest(CLIENT, retentionId, Long.MAX_VALUE).encode(),
                        new SessionContext(session, acknowledged, attempt).encode()));
    }

    private byte[] request(byte[] key, String operation, Consumer<CdrWriter> body, ServiceContext... contexts) {
        CdrWriter out = new CdrWriter(Unpooled.buffer(), ByteOrder.BIG_ENDIAN, GiopVersion.V1_2, CodeSets.DEFAULT);
        GiopEncoder.beginRequest(
                out,
                RequestHeader.of(
                        GiopVersion.V1_2,
                        requestIds.incrementAndGet(),
                        true,
                        new TargetAddress.Key(key),
                        operation,
                        ServiceContexts.of(contexts)));
        body.accept(out);
        GiopEncoder.finish(out);
        return ByteBufUtil.getBytes(out.buffer());
    }

    private Reply exchange(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request);
            DataInputStream in = new DataInputStream(socket.getInputStream());
            byte[] header = new byte[GiopMessage.HEADER_LENGTH];
            in.readFully(header);
            ByteBuf size = Unpooled.wrappedBuffer(header);
            int length = (header[6] & 1) == 0 ? size.getInt(8) : size.getIntLE(8);
            byte[] message = Arrays.copyOf(header, header.length + length);
            in.readFully(message, header.length, length);
            return new Reply(message);
        }
    }

    /** Whether the server dies before it answers. */
    boolean endsWithoutReply(ServerProcess server, String operation, String line, int retentionId) {
        try {
            call(server, operation, line, retentionId, 1, 1);
            return false;
        } catch (EOFException | java.net.SocketException gone) {
            return true;
        } catch (IOException other) {
            throw new java.io.UncheckedIOException(other);
        }
    }

    /** A reply whose body is yet to be read. */
    static final class Reply {
        final ReplyHeader header;
        final CdrReader body;
        final byte[] octets;

        Reply(byte[] octets) {
            this.octets = octets;
            GiopMessage message = GiopMessage.of(Unpooled.wrappedBuffer(octets));
            body = GiopDecoder.reader(message);
            header = GiopDecoder.readReply(message, body);
        }

        String text() {
            if (header.status() != ReplyStatus.NO_EXCEPTION) {
                throw new AssertionError("the reply is " + header.status() + ": " + exception());
            }
            return body.readString();
        }

        SystemException exception() {
            if (header.status() != ReplyStatus.SYSTEM_EXCEPTION) {
                throw new AssertionError("the reply is " + header.status());
            }
            return SystemExceptions.read(body);
        }

        /** All but the request id. */
        byte[] withoutId() {
            byte[] rest = octets.clone();
            Arrays.fill(rest, 12, 16, (byte) 0);
            return rest;
        }
    }
}
