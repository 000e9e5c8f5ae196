package org.pleiad.groups.microraft;

import java.nio.ByteBuffer;

/**
 * A piece of a snapshot, at most {@link #LARGEST} octets: in memory, or where the store can read it again, so that a large
 * state is not kept in memory a second time. Of one thread, except that the writer of a snapshot makes it.
 */
final class Part {
    /** Small enough to travel in one message, large enough that a hundred megabytes take some hundred of them. */
    static final int LARGEST = 256 << 10;

    /** Reads it from the disk. */
    @FunctionalInterface
    interface Source {
        byte[] read();
    }

    private ByteBuffer memory;
    private Source source;

    private Part(ByteBuffer memory, Source source) {
        this.memory = memory;
        this.source = source;
    }

    static Part of(ByteBuffer octets) {
        return new Part(octets, null);
    }

    static Part stored(Source source) {
        return new Part(null, source);
    }

    /** The octets; not to be changed. */
    ByteBuffer octets() {
        return memory != null ? memory.duplicate() : ByteBuffer.wrap(source.read());
    }

    /** Where it is read from; {@code null} while it is in memory. */
    Source source() {
        return source;
    }

    /** From now on it is read from there. */
    void moveTo(Source disk) {
        source = disk;
        memory = null;
    }
}
