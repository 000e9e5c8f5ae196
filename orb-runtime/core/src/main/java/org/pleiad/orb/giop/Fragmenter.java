package org.pleiad.orb.giop;

import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.List;
import org.pleiad.orb.cdr.GiopVersion;

/**
 * Cuts long messages into fragments before they are sent (CORBA 3.3 part 2, 9.4.9). Nothing is copied: the fragments are
 * slices of the message with headers between them.
 *
 * <p>In GIOP 1.2 every piece but the last is a multiple of eight octets long, so the receiver can join the pieces and keep
 * the alignment. In GIOP 1.1 alignment counts from the start of the fragment; pieces there end four octets after a multiple of
 * eight, where it is the same as if it counted from the start of the message, as receivers often have it.
 */
public final class Fragmenter {

    /** Smallest maximum: room for the headers and at least sixteen octets. */
    public static final int MIN_FRAGMENT_LENGTH = 32;

    private Fragmenter() {}

    /**
     * The octets to write for a message, in order.
     *
     * @param message one whole message; taken over
     * @param maxLength longest frame, octets with its header; at least {@link #MIN_FRAGMENT_LENGTH}
     * @return buffers to be written one after the other and owned by the caller; the message itself if it is short enough or
     *     its type and version cannot be fragmented
     */
    public static List<ByteBuf> fragment(ByteBuf message, int maxLength) {
        if (maxLength < MIN_FRAGMENT_LENGTH) {
            throw new IllegalArgumentException("maxLength is " + maxLength + ": at least " + MIN_FRAGMENT_LENGTH);
        }
        int length = message.readableBytes();
        if (length <= maxLength) {
            return List.of(message);
        }
        FrameHeader header = FrameHeader.read(message, message.readerIndex(), Integer.MAX_VALUE);
        if (!header.type().mayBeFragmented(header.version())) {
            return List.of(message);
        }
        return cut(message, header, maxLength);
    }

    private static List<ByteBuf> cut(ByteBuf message, FrameHeader header, int maxLength) {
        boolean named = header.version() == GiopVersion.V1_2;
        int headerLength = named ? FrameHeader.LENGTH + 4 : FrameHeader.LENGTH;
        int first = named ? maxLength & ~7 : ((maxLength - 4) & ~7) + 4;
        int each = (maxLength - headerLength) & ~7;
        int remaining = message.readableBytes() - first;
        int count = (remaining + each - 1) / each;

        int start = message.readerIndex();
        int requestId = named ? FrameHeader.getInt(message, start + FrameHeader.LENGTH, header.order()) : 0;
        new FrameHeader(header.version(), header.type(), header.order(), true, first - FrameHeader.LENGTH)
                .write(message, start);
        List<ByteBuf> frames = new ArrayList<>(1 + 2 * count);
        frames.add(message.readRetainedSlice(first));
        ByteBuf headers = message.alloc().buffer(count * headerLength);
        headers.writerIndex(count * headerLength);
        for (int i = 0; i < count; i++) {
            int octets = Math.min(each, remaining);
            remaining -= octets;
            int index = i * headerLength;
            new FrameHeader(
                            header.version(),
                            MessageType.FRAGMENT,
                            header.order(),
                            remaining > 0,
                            headerLength - FrameHeader.LENGTH + octets)
                    .write(headers, index);
            if (named) {
                FrameHeader.setInt(headers, index + FrameHeader.LENGTH, requestId, header.order());
            }
            frames.add(headers.readRetainedSlice(headerLength));
            frames.add(message.readRetainedSlice(octets));
        }
        headers.release();
        message.release();
        return frames;
    }
}
