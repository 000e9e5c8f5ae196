package org.pleiad.groups.microraft;

import io.microraft.impl.log.RaftLog;
import io.microraft.impl.util.ArrayRingbuffer;
import io.microraft.model.log.LogEntry;
import java.lang.reflect.Field;

/**
 * A snapshot taken soon after another one lets the log begin where it has forgotten its entries already: it says that it has them,
 * and has nothing there. The log is let begin where something is, again. Nothing but its private field leads there.
 */
final class RingRepair {
    private static final Field RING = ring();

    private RingRepair() {}

    private static Field ring() {
        try {
            Field ring = RaftLog.class.getDeclaredField("log");
            ring.setAccessible(true);
            return ring;
        } catch (NoSuchFieldException | RuntimeException not) {
            throw new IllegalStateException(
                    "this engine is for MicroRaft 0.7; put that version on the class path", not);
        }
    }

    /** Of the domain's thread. */
    static void mend(RaftLog log) {
        ArrayRingbuffer<LogEntry> ring = in(log);
        while (!ring.isEmpty() && ring.read(ring.headSequence()) == null) {
            ring.setHeadSequence(ring.headSequence() + 1);
        }
    }

    @SuppressWarnings("unchecked")
    private static ArrayRingbuffer<LogEntry> in(RaftLog log) {
        try {
            return (ArrayRingbuffer<LogEntry>) RING.get(log);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
