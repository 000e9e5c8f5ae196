package org.pleiad.events.durable;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;

/**
 * The highest number of each supplier that names itself, kept with the events and written in the same change: what a supplier
 * pushes again is in the log already or not at all. Used by {@link ChannelLog} under its lock.
 */
final class SupplierMarks {
    /** Suppliers that are remembered; beyond, a tenth of them is forgotten, those not heard of for longest. */
    static final int MAX_SUPPLIERS = 10_000;

    /**
     * @param sequence the highest number
     * @param offset where its event is
     */
    record Mark(long sequence, long offset) {
        private byte[] encode() {
            return ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(sequence)
                    .putLong(offset)
                    .array();
        }

        private static Mark decode(byte[] octets) {
            ByteBuffer in = ByteBuffer.wrap(octets);
            return new Mark(in.getLong(), in.getLong());
        }
    }

    static final Mark UNKNOWN = new Mark(0, 0);

    private final int most;

    /** What the append under way has seen; not in the map before all of it is. */
    private final Map<String, Mark> fresh = new HashMap<>();

    SupplierMarks(int most) {
        this.most = most;
    }

    Mark of(MVMap<String, byte[]> marks, String supplier) {
        Mark mark = fresh.get(supplier);
        if (mark != null) {
            return mark;
        }
        byte[] octets = marks.get(supplier);
        return octets == null ? UNKNOWN : Mark.decode(octets);
    }

    void note(String supplier, long sequence, long offset) {
        fresh.put(supplier, new Mark(sequence, offset));
    }

    /** Within a change of the maps. */
    void write(MVMap<String, byte[]> marks) {
        fresh.forEach((supplier, mark) -> marks.put(supplier, mark.encode()));
        fresh.clear();
        if (marks.sizeAsLong() > most) {
            forgetSome(marks);
        }
    }

    void abandon() {
        fresh.clear();
    }

    private void forgetSome(MVMap<String, byte[]> marks) {
        long[] offsets = marks.entrySet().stream()
                .mapToLong(entry -> Mark.decode(entry.getValue()).offset())
                .sorted()
                .toArray();
        long bound = offsets[offsets.length - most + most / 10];
        for (Entry<String, byte[]> entry : Map.copyOf(marks).entrySet()) {
            if (Mark.decode(entry.getValue()).offset() < bound) {
                marks.remove(entry.getKey());
            }
        }
    }
}
