package org.pleiad.events.durable;

import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/** Finds events in the blocks of a log. Called within {@link LogFile#view}. */
final class LogSearch {
    private LogSearch() {}

    /**
     * Events from an offset on.
     *
     * @param last none beyond it
     * @param maxOctets at least one event is read, if there is one
     */
    static List<LogRecord> read(MVMap<Long, byte[]> blocks, long from, long last, int maxEvents, long maxOctets) {
        List<LogRecord> records = new ArrayList<>();
        long[] room = {maxOctets};
        Cursor<Long, byte[]> cursor = blocks.cursor(blocks.floorKey(from));
        boolean more = true;
        while (more && cursor.hasNext()) {
            long first = cursor.next();
            more = Block.decode(cursor.getValue(), first, from, event -> {
                if (event.offset() > last
                        || records.size() >= maxEvents
                        || !records.isEmpty() && room[0] < event.octets().length) {
                    return false;
                }
                room[0] -= event.octets().length;
                records.add(event);
                return true;
            });
        }
        return records;
    }

    /** The offset of the first event taken at a time or later; {@link Long#MAX_VALUE} if there is none. */
    static long offsetAt(MVMap<Long, byte[]> blocks, long timeT) {
        long low = 0;
        long high = blocks.sizeAsLong();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (Block.taken(blocks.get(blocks.getKey(middle))) < timeT) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < blocks.sizeAsLong() ? blocks.getKey(low) : Long.MAX_VALUE;
    }
}
