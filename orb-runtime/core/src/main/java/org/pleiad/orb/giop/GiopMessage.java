package org.pleiad.orb.giop;

import io.netty.buffer.ByteBuf;
import java.nio.ByteOrder;
import org.pleiad.orb.cdr.GiopVersion;

/**
 * One whole message as it came in, reassembled from its fragments.
 *
 * <p>Whoever receives a message owns it and must {@link #release} it once.
 *
 * @param version of the header
 * @param type never {@link MessageType#FRAGMENT}
 * @param order byte order of header and body
 * @param buffer from the {@code GIOP} magic to the end; the reader index is at the magic, so that alignment counts from
 *     the reader index
 */
public record GiopMessage(GiopVersion version, MessageType type, ByteOrder order, ByteBuf buffer) {

    /** Length of the header of every message, octets. */
    public static final int HEADER_LENGTH = 12;

    /**
     * A whole message that was written in this process, for calls that do not leave it.
     *
     * @param buffer taken over
     */
    public static GiopMessage of(ByteBuf buffer) {
        FrameHeader header = FrameHeader.read(buffer, buffer.readerIndex(), Integer.MAX_VALUE);
        return new GiopMessage(header.version(), header.type(), header.order(), buffer);
    }

    /** Gives the buffer back. */
    public void release() {
        buffer.release();
    }
}
