package org.pleiad.orb.dynamic;

import io.netty.buffer.Unpooled;
import java.nio.ByteOrder;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;
import org.pleiad.orb.cdr.CodeSets;
import org.pleiad.orb.cdr.GiopVersion;

/** Buffers that do not leave the process: garbage-collected, in native order, able to hold every character. */
final class Memory {
    private static final int FIRST_CAPACITY = 64;

    /** Guards the heap against a value that grows without end. */
    private static final int GREATEST_CAPACITY = 1 << 30;

    private Memory() {}

    static CdrWriter writer() {
        return new CdrWriter(
                Unpooled.buffer(FIRST_CAPACITY, GREATEST_CAPACITY),
                ByteOrder.nativeOrder(),
                GiopVersion.V1_2,
                CodeSets.IN_MEMORY);
    }

    /** A reader of all that was written so far since the writer's origin; later writes do not show. */
    static CdrReader reader(CdrWriter writer) {
        int start = writer.buffer().writerIndex() - writer.position();
        return new CdrReader(
                writer.buffer().duplicate().readerIndex(start), writer.order(), writer.version(), writer.codeSets());
    }
}
