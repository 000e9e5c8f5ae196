package org.pleiad.orb.giop;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import java.util.HashMap;
import java.util.Map;
import org.pleiad.orb.cdr.GiopVersion;

/**
 * Puts fragments together again (CORBA 3.3 part 2, 9.4.9). One per connection; not thread-safe.
 *
 * <p>Fragments of GIOP 1.2 name their request, so several messages may be unfinished at once; those of GIOP 1.1 belong to
 * the message before them. Alignment is counted over the joined message; for GIOP 1.1, where it counts from each fragment,
 * that is right as long as pieces end four octets after a multiple of eight, or hold nothing that is aligned to eight. Pieces
 * that end elsewhere cannot be joined so that both are right, since octets may run on over the end. What is stored is what has come, and both the octets and the number of fragments are bounded.
 */
public final class FragmentAssembler implements AutoCloseable {
    private static final int FRAGMENT_HEADER_LENGTH_1_2 = FrameHeader.LENGTH + 4;

    private final GiopLimits limits;
    private final ByteBufAllocator allocator;
    private final Map<Integer, Partial> byRequest = new HashMap<>();

    /** The unfinished message of GIOP 1.1. */
    private Partial unnamed;

    /** Octets in all unfinished messages. */
    private long stored;

    public FragmentAssembler(GiopLimits limits, ByteBufAllocator allocator) {
        this.limits = limits;
        this.allocator = allocator;
    }

    /**
     * Takes one frame over.
     *
     * @param frame as {@link FrameDecoder} hands it on
     * @return the message that this frame is or completes, owned by the caller; {@code null} if more is to come.
     *     Fragments of a message that is not known, because it was cancelled, are dropped.
     * @throws ProtocolException if frame and predecessors do not fit together or break the limits
     */
    public GiopMessage add(ByteBuf frame) {
        boolean keep = false;
        try {
            FrameHeader header = FrameHeader.read(frame, frame.readerIndex(), limits.maxMessageSize());
            if (header.type() == MessageType.FRAGMENT) {
                return addFragment(header, frame);
            }
            if (header.type() == MessageType.CANCEL_REQUEST) {
                forget(header, frame);
            } else if (unnamed != null
                    && header.version() == GiopVersion.V1_1
                    && header.type().mayBeFragmented(header.version())) {
                throw new ProtocolException("a " + header.type() + " of GIOP 1.1 came before the last fragment of a "
                        + unnamed.header.type());
            }
            if (header.moreFragments()) {
                begin(header, frame);
                return null;
            }
            keep = true;
            return new GiopMessage(header.version(), header.type(), header.order(), frame);
        } finally {
            if (!keep) {
                frame.release();
            }
        }
    }

    private void begin(FrameHeader header, ByteBuf frame) {
        if (byRequest.size() + (unnamed == null ? 0 : 1) >= limits.maxPartialMessages()) {
            throw new ProtocolException(
                    "more than " + limits.maxPartialMessages() + " fragmented messages are unfinished");
        }
        boolean named = header.version() != GiopVersion.V1_1;
        // all that can be wrong is found before anything is stored
        int requestId = named ? requestId(header, frame, frame.readerIndex()) : 0;
        if (named && byRequest.containsKey(requestId)) {
            throw new ProtocolException("a second fragmented message has the same request id as an unfinished one");
        }
        reserve(header.frameLength());
        Partial partial = new Partial(header, allocator.buffer(header.frameLength()));
        partial.buffer.writeBytes(frame, header.frameLength());
        if (named) {
            byRequest.put(requestId, partial);
        } else {
            unnamed = partial;
        }
    }

    private GiopMessage addFragment(FrameHeader header, ByteBuf frame) {
        int headerLength;
        Partial partial;
        int requestId = 0;
        if (header.version() == GiopVersion.V1_1) {
            headerLength = FrameHeader.LENGTH;
            partial = unnamed;
        } else {
            headerLength = FRAGMENT_HEADER_LENGTH_1_2;
            requestId = requestId(header, frame, frame.readerIndex());
            partial = byRequest.get(requestId);
        }
        if (partial == null) {
            return null;
        }
        partial.check(header, limits);
        int count = header.frameLength() - headerLength;
        reserve(count);
        append(partial.buffer, frame.skipBytes(headerLength), count);
        if (header.moreFragments()) {
            return null;
        }
        if (header.version() == GiopVersion.V1_1) {
            unnamed = null;
        } else {
            byRequest.remove(requestId);
        }
        stored -= partial.buffer.readableBytes();
        return partial.finish();
    }

    /** Storage grows fourfold, so that many small fragments cost no quadratic copying. */
    private void append(ByteBuf buffer, ByteBuf frame, int count) {
        int needed = buffer.writerIndex() + count;
        if (buffer.capacity() < needed) {
            buffer.capacity((int) Math.min(Math.max(4L * buffer.capacity(), needed), limits.maxMessageSize()));
        }
        buffer.writeBytes(frame, count);
    }

    private void reserve(int octets) {
        if (stored + octets > limits.maxMessageSize()) {
            throw new ProtocolException("unfinished fragmented messages are longer than the limit of "
                    + limits.maxMessageSize() + " octets");
        }
        stored += octets;
    }

    private void forget(FrameHeader header, ByteBuf frame) {
        if (header.bodyLength() < 4) {
            throw new ProtocolException("a CancelRequest without a request id");
        }
        Partial cancelled = header.version() == GiopVersion.V1_2
                ? byRequest.remove(requestId(header, frame, frame.readerIndex()))
                : null;
        if (cancelled != null) {
            drop(cancelled);
        }
    }

    private void drop(Partial partial) {
        stored -= partial.buffer.readableBytes();
        partial.buffer.release();
    }

    private static int requestId(FrameHeader header, ByteBuf frame, int index) {
        if (header.bodyLength() < 4) {
            throw new ProtocolException(
                    "a " + header.type() + " of " + header.bodyLength() + " octets has no request id");
        }
        return FrameHeader.getInt(frame, index + FrameHeader.LENGTH, header.order());
    }

    /** Whether no message is unfinished. */
    public boolean isIdle() {
        return byRequest.isEmpty() && unnamed == null;
    }

    /** Gives back what is unfinished. */
    @Override
    public void close() {
        byRequest.values().forEach(this::drop);
        byRequest.clear();
        if (unnamed != null) {
            drop(unnamed);
            unnamed = null;
        }
    }

    private static final class Partial {
        private final FrameHeader header;
        private final ByteBuf buffer;
        private int fragments = 1;

        Partial(FrameHeader header, ByteBuf buffer) {
            this.header = header;
            this.buffer = buffer;
        }

        void check(FrameHeader fragment, GiopLimits limits) {
            if (fragment.order() != header.order() || fragment.version() != header.version()) {
                throw new ProtocolException("a fragment differs from its message in byte order or GIOP version");
            }
            if (++fragments > limits.maxFragments()) {
                throw new ProtocolException("a message in more than " + limits.maxFragments() + " fragments");
            }
        }

        GiopMessage finish() {
            new FrameHeader(
                            header.version(),
                            header.type(),
                            header.order(),
                            false,
                            buffer.readableBytes() - FrameHeader.LENGTH)
                    .write(buffer, 0);
            return new GiopMessage(header.version(), header.type(), header.order(), buffer);
        }
    }
}
