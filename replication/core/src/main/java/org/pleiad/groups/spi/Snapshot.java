package org.pleiad.groups.spi;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/** A state that no later entry changes. Written by any thread, at most once; closed in any case. */
public interface Snapshot extends AutoCloseable {

    /** Position of the last entry that is part of it. */
    long position();

    /** Writes it, in pieces of any size. */
    void writeTo(WritableByteChannel out) throws IOException;

    @Override
    void close();
}
