package org.pleiad.orb.giop;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;
import org.pleiad.orb.cdr.GiopVersion;

/**
 * The twelve octets that begin every message and every fragment (CORBA 3.3 part 2, 9.4.1).
 *
 * @param version 1.0 to 1.2
 * @param type of the message, or {@link MessageType#FRAGMENT}
 * @param order byte order of the size and of what follows
 * @param moreFragments whether fragments of the same message follow
 * @param bodyLength octets after the header
 */
record FrameHeader(GiopVersion version, MessageType type, ByteOrder order, boolean moreFragments, int bodyLength) {

    static final int LENGTH = GiopMessage.HEADER_LENGTH;
    static final int MAGIC = 0x47494F50; // "GIOP"
    static final int VERSION_OFFSET = 4;
    static final int FLAGS_OFFSET = 6;
    static final int TYPE_OFFSET = 7;
    static final int SIZE_OFFSET = 8;
    static final int LITTLE_ENDIAN_FLAG = 1;
    static final int MORE_FRAGMENTS_FLAG = 2;

    private static final MessageType[] TYPES = MessageType.values();

    /** Octets of header and body. */
    int frameLength() {
        return LENGTH + bodyLength;
    }

    /**
     * Reads the header at an absolute index; at least {@link #LENGTH} octets must be there.
     *
     * @param maxFrameLength longest frame to accept, octets
     * @throws ProtocolException if it is no header of GIOP 1.0 to 1.2, or the frame is too long
     */
    static FrameHeader read(ByteBuf buffer, int index, int maxFrameLength) {
        int magic = buffer.getInt(index);
        if (magic != MAGIC) {
            throw new ProtocolException(String.format("not GIOP: the message begins with 0x%08x", magic));
        }
        int major = buffer.getUnsignedByte(index + VERSION_OFFSET);
        int minor = buffer.getUnsignedByte(index + VERSION_OFFSET + 1);
        if (major != 1 || minor > 2) {
            throw new ProtocolException("GIOP version " + major + "." + minor + " is not supported: 1.0 to 1.2 are");
        }
        GiopVersion version = GiopVersion.ofMinor(minor);
        int flags = buffer.getByte(index + FLAGS_OFFSET);
        ByteOrder order = (flags & LITTLE_ENDIAN_FLAG) == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        boolean more = version != GiopVersion.V1_0 && (flags & MORE_FRAGMENTS_FLAG) != 0;
        int size = order == ByteOrder.BIG_ENDIAN
                ? buffer.getInt(index + SIZE_OFFSET)
                : buffer.getIntLE(index + SIZE_OFFSET);
        if (size < 0 || size > maxFrameLength - LENGTH) {
            throw new ProtocolException("a message of " + Integer.toUnsignedLong(size)
                    + " octets is longer than the limit of " + maxFrameLength);
        }
        MessageType type = type(version, buffer.getUnsignedByte(index + TYPE_OFFSET));
        if (more && !type.mayBeFragmented(version)) {
            throw new ProtocolException("a " + type + " of GIOP 1." + minor + " cannot be fragmented");
        }
        return new FrameHeader(version, type, order, more, size);
    }

    private static MessageType type(GiopVersion version, int octet) {
        if (octet >= TYPES.length || (octet == MessageType.FRAGMENT.ordinal() && version == GiopVersion.V1_0)) {
            throw new ProtocolException("message type " + octet + " does not exist in GIOP 1." + version.minor());
        }
        return TYPES[octet];
    }

    /** Writes a header at an absolute index. */
    void write(ByteBuf buffer, int index) {
        buffer.setInt(index, MAGIC);
        buffer.setByte(index + VERSION_OFFSET, version.major());
        buffer.setByte(index + VERSION_OFFSET + 1, version.minor());
        int flags =
                (order == ByteOrder.LITTLE_ENDIAN ? LITTLE_ENDIAN_FLAG : 0) | (moreFragments ? MORE_FRAGMENTS_FLAG : 0);
        buffer.setByte(index + FLAGS_OFFSET, flags);
        buffer.setByte(index + TYPE_OFFSET, type.ordinal());
        setInt(buffer, index + SIZE_OFFSET, bodyLength, order);
    }

    static void setInt(ByteBuf buffer, int index, int value, ByteOrder order) {
        if (order == ByteOrder.BIG_ENDIAN) {
            buffer.setInt(index, value);
        } else {
            buffer.setIntLE(index, value);
        }
    }

    static int getInt(ByteBuf buffer, int index, ByteOrder order) {
        return order == ByteOrder.BIG_ENDIAN ? buffer.getInt(index) : buffer.getIntLE(index);
    }
}
