package org.pleiad.groups.microraft;

import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Cuts what is written into parts. Of the thread that writes. */
final class PartsOut implements WritableByteChannel {
    private final List<Part> parts = new ArrayList<>();
    private final BiFunction<Integer, ByteBuffer, Part> keep;
    private ByteBuffer now = ByteBuffer.allocate(Part.LARGEST);
    private boolean open = true;

    /**
     * A channel.
     *
     * @param keep makes a part of a number from octets that are not changed any more
     */
    PartsOut(BiFunction<Integer, ByteBuffer, Part> keep) {
        this.keep = keep;
    }

    @Override
    public int write(ByteBuffer from) {
        int written = from.remaining();
        while (from.hasRemaining()) {
            int length = Math.min(now.remaining(), from.remaining());
            now.put(from.slice(from.position(), length));
            from.position(from.position() + length);
            if (!now.hasRemaining()) {
                cut();
            }
        }
        return written;
    }

    private void cut() {
        now.flip();
        parts.add(keep.apply(parts.size(), now));
        now = ByteBuffer.allocate(Part.LARGEST);
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }

    /** All parts, the last one shorter. */
    List<Part> finish() {
        if (now.position() > 0) {
            now = ByteBuffer.allocate(now.position()).put(now.flip());
            cut();
        }
        return List.copyOf(parts);
    }
}
