package org.pleiad.orb.transport.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.function.Consumer;
import org.pleiad.orb.giop.FragmentAssembler;
import org.pleiad.orb.giop.FrameDecoder;
import org.pleiad.orb.giop.GiopLimits;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.transport.TransportConfig;

/** Turns the octets of one connection into whole messages. Used by one thread at a time. */
public final class MessageReader {

    private final FrameDecoder decoder;
    private final FragmentAssembler assembler;
    private final Consumer<ByteBuf> frames;

    /**
     * @param messages takes each message over, on the thread that reads
     */
    public MessageReader(TransportConfig config, ByteBufAllocator allocator, Consumer<GiopMessage> messages) {
        GiopLimits limits = GiopLimits.DEFAULT.withMaxMessageSize(config.maxMessageBytes());
        decoder = new FrameDecoder(limits, allocator);
        assembler = new FragmentAssembler(limits, allocator);
        frames = frame -> {
            GiopMessage message = assembler.add(frame);
            if (message != null) {
                messages.accept(message);
            }
        };
    }

    /**
     * Takes octets over.
     *
     * @throws org.pleiad.orb.giop.ProtocolException if they are not GIOP; the connection is of no more use
     */
    public void read(ByteBuf octets) {
        decoder.decode(octets, frames);
    }

    /** Whether a message has begun and is not whole: in the middle of a frame, or between fragments. */
    public boolean isMidMessage() {
        return !decoder.isIdle() || !assembler.isIdle();
    }

    /** Gives back what is unfinished. */
    public void close() {
        decoder.close();
        assembler.close();
    }
}
