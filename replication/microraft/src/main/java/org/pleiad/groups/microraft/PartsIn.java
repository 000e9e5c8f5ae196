package org.pleiad.groups.microraft;

import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Iterator;
import java.util.List;

/** Reads parts one after the other, each when it is its turn. */
final class PartsIn implements ReadableByteChannel {
    private final Iterator<Part> rest;
    private ByteBuffer now = ByteBuffer.allocate(0);
    private boolean open = true;

    PartsIn(List<Part> parts) {
        rest = parts.iterator();
    }

    @Override
    public int read(ByteBuffer to) {
        if (!to.hasRemaining()) {
            return 0;
        }
        while (!now.hasRemaining()) {
            if (!rest.hasNext()) {
                return -1;
            }
            now = rest.next().octets();
        }
        int length = Math.min(now.remaining(), to.remaining());
        to.put(now.slice(now.position(), length));
        now.position(now.position() + length);
        return length;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}
