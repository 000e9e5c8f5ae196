package org.pleiad.orb.transport.client;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.MessageType;
import org.pleiad.orb.giop.ProtocolException;

/** Finds the request id in a Reply or LocateReply without decoding the rest. */
final class ReplyId {

    private ReplyId() {}

    /** @throws ProtocolException if the message ends before its id */
    static int of(GiopMessage message) {
        ByteBuf buffer = message.buffer();
        boolean little = message.order() == ByteOrder.LITTLE_ENDIAN;
        int start = buffer.readerIndex();
        int end = buffer.writerIndex();
        int at = start + GiopMessage.HEADER_LENGTH;
        if (message.type() == MessageType.REPLY && message.version() != GiopVersion.V1_2) {
            // GIOP 1.0 and 1.1 put the service contexts first (CORBA 3.3 part 2, 9.4.3)
            long contexts = read(buffer, at, end, little) & 0xFFFFFFFFL;
            at += 4;
            for (long i = 0; i < contexts; i++) {
                long length = read(buffer, at + 4, end, little) & 0xFFFFFFFFL;
                if (length > end - at - 8) {
                    throw new ProtocolException("a service context of a Reply is longer than the Reply");
                }
                at += 8 + (int) length;
                at += (start - at) & 3;
            }
        }
        return read(buffer, at, end, little);
    }

    private static int read(ByteBuf buffer, int at, int end, boolean little) {
        if (at > end - 4) {
            throw new ProtocolException("a Reply ends before its request id");
        }
        return little ? buffer.getIntLE(at) : buffer.getInt(at);
    }
}
