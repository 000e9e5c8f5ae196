package org.pleiad.orb.giop;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.pleiad.orb.cdr.GiopVersion;

/** Hand-made frames for the tests of this package. */
final class Frames {
    private Frames() {}

    /** A message with a body of a request id and random octets. */
    static ByteBuf message(
            RandomGenerator random, GiopVersion version, MessageType type, ByteOrder order, int id, int bodyLength) {
        byte[] body = new byte[bodyLength];
        random.nextBytes(body);
        ByteBuf frame = Unpooled.buffer(FrameHeader.LENGTH + bodyLength);
        frame.writerIndex(FrameHeader.LENGTH).writeBytes(body);
        new FrameHeader(version, type, order, false, bodyLength).write(frame, 0);
        if (bodyLength >= 4) {
            FrameHeader.setInt(frame, FrameHeader.LENGTH, id, order);
        }
        return frame;
    }

    static ByteBuf hex(String octets) {
        return Unpooled.wrappedBuffer(ByteBufUtil.decodeHexDump(octets.replaceAll("\\s+", "")));
    }

    /** Feeds the octets in pieces of random length; the frames that come out, copied. */
    static List<byte[]> decodeInPieces(FrameDecoder decoder, byte[] stream, RandomGenerator random, int longest) {
        List<byte[]> frames = new ArrayList<>();
        int at = 0;
        while (at < stream.length) {
            int count = Math.min(stream.length - at, 1 + random.nextInt(longest));
            decoder.decode(Unpooled.copiedBuffer(stream, at, count), frame -> {
                frames.add(ByteBufUtil.getBytes(frame));
                frame.release();
            });
            at += count;
        }
        return frames;
    }

    static byte[] join(List<ByteBuf> buffers) {
        ByteBuf all = Unpooled.buffer();
        for (ByteBuf buffer : buffers) {
            all.writeBytes(buffer);
            buffer.release();
        }
        return ByteBufUtil.getBytes(all);
    }
}
