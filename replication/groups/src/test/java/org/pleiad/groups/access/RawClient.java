package org.pleiad.groups.access;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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
import org.pleiad.orb.group.MarshalledBody;

/** Sends requests octet by octet, so that a test decides what is sent again, and where. */
final class RawClient {
    private RawClient() {}

    /** A reply. */
    record Answer(ReplyStatus status, MarshalledBody body) {
        int number() {
            return body.reader().readLong();
        }

        byte[] octets() {
            return body.octets();
        }

        SystemException exception() {
            if (status != ReplyStatus.SYSTEM_EXCEPTION) {
                throw new AssertionError("the reply is " + status);
            }
            return SystemExceptions.read(body.reader());
        }
    }

    static Answer call(
            String address, byte[] key, String operation, Consumer<CdrWriter> arguments, ServiceContext... contexts) {
        int colon = address.lastIndexOf(':');
        try (Socket socket = new Socket(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)))) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request(key, operation, arguments, contexts));
            DataInputStream in = new DataInputStream(socket.getInputStream());
            byte[] header = in.readNBytes(12);
            ByteOrder order = (header[6] & 1) == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
            byte[] rest = in.readNBytes(ByteBuffer.wrap(header).order(order).getInt(8));
            GiopMessage message = GiopMessage.of(Unpooled.wrappedBuffer(header, rest));
            CdrReader reader = GiopDecoder.reader(message);
            ReplyHeader reply = GiopDecoder.readReply(message, reader);
            return new Answer(reply.status(), MarshalledBody.rest(reader));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static byte[] request(
            byte[] key, String operation, Consumer<CdrWriter> arguments, ServiceContext... contexts) {
        ByteBuf buffer = Unpooled.buffer();
        CdrWriter out = new CdrWriter(buffer, ByteOrder.BIG_ENDIAN, GiopVersion.V1_2, CodeSets.DEFAULT);
        GiopEncoder.beginRequest(
                out,
                RequestHeader.of(
                        GiopVersion.V1_2,
                        7,
                        true,
                        new TargetAddress.Key(key),
                        operation,
                        ServiceContexts.of(contexts)));
        arguments.accept(out);
        GiopEncoder.finish(out);
        return ByteBufUtil.getBytes(buffer);
    }
}
