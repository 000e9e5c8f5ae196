package org.pleiad.orb.transport.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import org.pleiad.orb.cdr.GiopVersion;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.giop.MessageType;

/** The messages that a transport sends of its own accord (CORBA 3.3 part 2, 9.4). */
public final class ControlMessage {

    private static final int MAGIC = 0x47494F50; // "GIOP"
    private static final int VERSION_OFFSET = 5;
    private static final int FLAGS_OFFSET = 6;
    private static final int LITTLE_ENDIAN_FLAG = 1;

    private ControlMessage() {}

    /** A message that is a header alone: CloseConnection or MessageError. */
    public static ByteBuf bare(ByteBufAllocator allocator, GiopVersion version, MessageType type) {
        return header(allocator, version.minor(), 0, type, 0);
    }

    /** The CancelRequest for a request, in the version and byte order of its first octets. */
    public static ByteBuf cancel(ByteBufAllocator allocator, int minor, int flags, int requestId) {
        int order = flags & LITTLE_ENDIAN_FLAG;
        ByteBuf message = header(allocator, minor, order, MessageType.CANCEL_REQUEST, 4);
        return order == 0 ? message.writeInt(requestId) : message.writeIntLE(requestId);
    }

    /** Minor version of a message. */
    public static int minor(ByteBuf message) {
        return message.getByte(message.readerIndex() + VERSION_OFFSET);
    }

    /** Flags octet of a message. */
    public static int flags(ByteBuf message) {
        return message.getByte(message.readerIndex() + FLAGS_OFFSET);
    }

    private static ByteBuf header(ByteBufAllocator allocator, int minor, int order, MessageType type, int size) {
        ByteBuf message = allocator.directBuffer(GiopMessage.HEADER_LENGTH + size);
        message.writeInt(MAGIC).writeByte(1).writeByte(minor).writeByte(order).writeByte(type.ordinal());
        return order == 0 ? message.writeInt(size) : message.writeIntLE(size);
    }
}
