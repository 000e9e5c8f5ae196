package org.pleiad.orb.giop;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.function.Consumer;

/**
 * Cuts what a connection brings into frames: whole messages and fragments, each with its header. One per connection; not
 * thread-safe.
 *
 * <p>A frame that lies whole in one input is handed on without being copied. Of a frame that has not come whole only the
 * octets present are stored, so a header that announces much costs nothing.
 */
public final class FrameDecoder implements AutoCloseable {
    private static final int FIRST_CAPACITY = 512;

    private final GiopLimits limits;
    private final ByteBufAllocator allocator;

    /** The beginning of a frame; null between frames. */
    private ByteBuf partial;

    /** Length of the frame in {@link #partial}; 0 until its header is whole. */
    private int partialLength;

    private boolean broken;

    public FrameDecoder(GiopLimits limits, ByteBufAllocator allocator) {
        this.limits = limits;
        this.allocator = allocator;
    }

    /**
     * Takes the next octets over and hands every frame that is now whole to {@code frames}, which owns it. The reader
     * index of a frame is at its magic.
     *
     * @throws ProtocolException if the input is not GIOP; further input is then dropped
     */
    public void decode(ByteBuf input, Consumer<? super ByteBuf> frames) {
        boolean passedOn = false;
        try {
            if (broken) {
                return;
            }
            while (input.isReadable()) {
                if (partial != null || input.readableBytes() < FrameHeader.LENGTH) {
                    continueFrame(input, frames);
                    continue;
                }
                int index = input.readerIndex();
                int length =
                        FrameHeader.read(input, index, limits.maxMessageSize()).frameLength();
                int available = input.readableBytes();
                if (length == available) {
                    passedOn = true;
                    frames.accept(input);
                    return;
                } else if (length < available) {
                    frames.accept(input.readRetainedSlice(length));
                } else {
                    continueFrame(input, frames);
                }
            }
        } catch (ProtocolException violation) {
            broken = true;
            throw violation;
        } finally {
            if (!passedOn) {
                input.release();
            }
        }
    }

    private void continueFrame(ByteBuf input, Consumer<? super ByteBuf> frames) {
        if (partial == null) {
            partialLength = input.readableBytes() < FrameHeader.LENGTH
                    ? 0
                    : FrameHeader.read(input, input.readerIndex(), limits.maxMessageSize())
                            .frameLength();
            partial = allocator.buffer(Math.max(FIRST_CAPACITY, roomFor(input.readableBytes(), partialLength)));
        }
        if (partialLength == 0) {
            move(input, FrameHeader.LENGTH);
            if (partial.readableBytes() < FrameHeader.LENGTH) {
                return;
            }
            partialLength =
                    FrameHeader.read(partial, 0, limits.maxMessageSize()).frameLength();
        }
        move(input, partialLength);
        if (partial.readableBytes() == partialLength) {
            ByteBuf frame = partial;
            partial = null;
            frames.accept(frame);
        }
    }

    /** Four times what has come, up to the whole frame: a long frame is moved once or twice at most while it grows. */
    private static int roomFor(int present, int target) {
        return (int) Math.min(4L * present, target);
    }

    /** Moves octets until {@code partial} holds {@code target} or the input is empty. */
    private void move(ByteBuf input, int target) {
        int present = partial.readableBytes();
        int count = Math.min(input.readableBytes(), target - present);
        if (partial.capacity() < present + count) {
            partial.capacity(roomFor(present + count, target));
        }
        partial.writeBytes(input, count);
    }

    /** Whether the input so far ends between two frames. */
    public boolean isIdle() {
        return partial == null;
    }

    /** Gives back what has come of an unfinished frame. */
    @Override
    public void close() {
        broken = true;
        if (partial != null) {
            partial.release();
            partial = null;
        }
    }
}
