package org.pleiad.orb.faults;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.ByteOrder;
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
import org.pleiad.orb.ior.IiopProfile;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.session.FtRequest;
import org.pleiad.orb.session.SessionContext;
import org.pleiad.orb.session.SessionOpening;

/** A client of sessions that sends exactly what a test wants, each request on a connection of its own. */
final class HandMadeClient {
    private static final String CLIENT_ID = "made by hand";
    private static final AtomicInteger REQUEST_IDS = new AtomicInteger();

    private final int port;
    private final byte[] objectKey;
    private final SessionOpening opening;

    private HandMadeClient(int port, byte[] objectKey, SessionOpening opening) {
        this.port = port;
        this.objectKey = objectKey;
        this.opening = opening;
    }

    /** Opens a session with the server of a reference. */
    static HandMadeClient open(String reference) throws IOException {
        IiopProfile profile = IiopProfile.decode(Ior.parse(reference).profiles().get(0));
        Answer answer = exchange(profile.port(), openRequest());
        return new HandMadeClient(profile.port(), profile.objectKey(), SessionOpening.read(answer.body));
    }

    static byte[] openRequest() {
        return request(SessionOpening.objectKey(), SessionOpening.OPEN, out -> out.writeString(CLIENT_ID));
    }

    SessionOpening opening() {
        return opening;
    }

    /** The request {@code ping(number)}. */
    byte[] ping(int number, int retentionId, int acknowledgedBelow, int attempt, long expiration) {
        return request(
                objectKey,
                "ping",
                out -> out.writeLong(number),
                new FtRequest(CLIENT_ID, retentionId, expiration).encode(),
                new SessionContext(opening.session(), acknowledgedBelow, attempt).encode());
    }

    /** As {@link #ping(int, int, int, int, long)}, with nothing acknowledged and time left. */
    byte[] ping(int number, int retentionId) {
        return ping(number, retentionId, 1, 1, Long.MAX_VALUE);
    }

    Answer send(byte[] request) throws IOException {
        return exchange(port, request);
    }

    static Answer exchange(int port, byte[] request) throws IOException {
        try (Wire line = Wire.to(port)) {
            line.write(request);
            byte[] reply = line.read();
            if (reply == null) {
                throw new IOException("no reply");
            }
            return new Answer(reply);
        }
    }

    private static byte[] request(byte[] key, String operation, Consumer<CdrWriter> body, ServiceContext... contexts) {
        CdrWriter out = new CdrWriter(Unpooled.buffer(), ByteOrder.BIG_ENDIAN, GiopVersion.V1_2, CodeSets.DEFAULT);
        GiopEncoder.beginRequest(
                out,
                RequestHeader.of(
                        GiopVersion.V1_2,
                        REQUEST_IDS.incrementAndGet(),
                        true,
                        new TargetAddress.Key(key),
                        operation,
                        ServiceContexts.of(contexts)));
        body.accept(out);
        GiopEncoder.finish(out);
        return ByteBufUtil.getBytes(out.buffer());
    }

    /** A reply whose body is yet to be read. */
    static final class Answer {
        final ReplyHeader header;
        final CdrReader body;

        Answer(byte[] octets) {
            GiopMessage message = GiopMessage.of(Unpooled.wrappedBuffer(octets));
            body = GiopDecoder.reader(message);
            header = GiopDecoder.readReply(message, body);
        }

        int result() {
            if (header.status() != ReplyStatus.NO_EXCEPTION) {
                throw new AssertionError("the reply is " + header.status() + ": " + exception());
            }
            return body.readLong();
        }

        SystemException exception() {
            if (header.status() != ReplyStatus.SYSTEM_EXCEPTION) {
                throw new AssertionError("the reply is " + header.status());
            }
            return SystemExceptions.read(body);
        }
    }
}
