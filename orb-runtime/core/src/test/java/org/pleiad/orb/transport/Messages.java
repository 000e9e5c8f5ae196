package org.pleiad.orb.transport;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.Unpooled;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.MessageType;

/** GIOP messages for tests, big-endian: header, request id, payload. Nothing above the transport looks further. */
final class Messages {

    private Messages() {}

    static ByteBuf request(int id, byte... payload) {
        return message(ByteBufAllocator.DEFAULT, MessageType.REQUEST, id, payload);
    }

    static ByteBuf reply(ByteBufAllocator allocator, int id, byte... payload) {
        return message(allocator, MessageType.REPLY, id, payload);
    }

    static ByteBuf message(ByteBufAllocator allocator, MessageType type, int id, byte... payload) {
        ByteBuf message = allocator.directBuffer(16 + payload.length);
        return header(message, type, 4 + payload.length).writeInt(id).writeBytes(payload);
    }

    static ByteBuf bare(MessageType type) {
        return header(Unpooled.buffer(), type, 0);
    }

    private static ByteBuf header(ByteBuf message, MessageType type, int size) {
        return message.writeBytes(new byte[] {'G', 'I', 'O', 'P', 1, 2, 0, (byte) type.ordinal()})
                .writeInt(size);
    }

    /** Id of a request or reply. */
    static int id(GiopMessage message) {
        return message.buffer().getInt(message.buffer().readerIndex() + 12);
    }

    /** Payload of a request or reply; gives the message back. */
    static byte[] payload(GiopMessage message) {
        ByteBuf buffer = message.buffer();
        byte[] payload = new byte[buffer.readableBytes() - 16];
        buffer.getBytes(buffer.readerIndex() + 16, payload);
        message.release();
        return payload;
    }
}
