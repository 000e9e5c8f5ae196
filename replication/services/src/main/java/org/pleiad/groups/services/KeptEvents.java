package org.pleiad.groups.services;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.pleiad.events.durable.LogRecord;

/**
 * The events of one replica of a channel: a row without gaps, which grows at its end and is cut at its beginning. Changed by the
 * group's executor alone; read by all threads, without waiting.
 */
final class KeptEvents {
    private final ConcurrentSkipListMap<Long, Segment> segments;
    private final Spill spill;

    /** Events up to here may be read; raised when all events of an append are there. */
    private volatile long newest;

    private volatile long oldest;

    /** Octets of all events since the channel began. */
    private volatile long total;

    // the executor's
    private long added;
    private long inMemory;
    private long spilledUpTo;

    private KeptEvents(
            ConcurrentSkipListMap<Long, Segment> segments, Spill spill, long oldest, long newest, long total) {
        this.segments = segments;
        this.spill = spill;
        this.oldest = oldest;
        this.newest = newest;
        this.added = newest;
        this.total = total;
    }

    /**
     * Without events.
     *
     * @param next the offset that the first one gets
     * @param total octets of all events before it
     */
    static KeptEvents empty(Spill spill, long next, long total) {
        return new KeptEvents(new ConcurrentSkipListMap<>(), spill, next, next - 1, total);
    }

    /** The same events, which do not change with these; their octets are shared, on the disk as well. */
    KeptEvents copy() {
        return new KeptEvents(new ConcurrentSkipListMap<>(segments), Spill.none(), oldest, newest, total);
    }

    long newest() {
        return newest;
    }

    /** The oldest event; {@link #newest} + 1 if there is none. */
    long oldest() {
        return Math.min(oldest, newest + 1);
    }

    long count() {
        return newest - oldest() + 1;
    }

    long total() {
        return total;
    }

    /** Octets of all events from one on. */
    long octetsFrom(long offset) {
        return total - before(Math.max(offset, oldest()));
    }

    /** Octets of all events before one. */
    long before(long offset) {
        Map.Entry<Long, Segment> at = offset > newest ? null : segments.floorEntry(offset);
        return at == null ? total : at.getValue().before(offset);
    }

    /** When an event was taken; of one that was given up meanwhile long ago. */
    long taken(long offset) {
        Map.Entry<Long, Segment> at = segments.floorEntry(offset);
        return at == null ? Long.MIN_VALUE : at.getValue().taken(offset);
    }

    /** Puts an event at the end, where nobody sees it before {@link #publish}. */
    void add(Kept event) {
        Map.Entry<Long, Segment> last = segments.lastEntry();
        Segment segment = last == null ? null : last.getValue();
        if (segment == null || segment.isFull()) {
            segment = new Segment(added + 1);
            segments.put(segment.first, segment);
        }
        segment.add(event, total);
        added++;
        long octets = event.octets().length;
        long sum = total + octets;
        total = sum;
        inMemory += octets;
    }

    /** All that was added may be read. */
    void publish() {
        newest = added;
        if (inMemory > spill.memory()) {
            for (Segment each : segments.tailMap(spilledUpTo, false).values()) {
                if (inMemory <= spill.memory() / 2 || !each.isFull() || !each.spill(spill)) {
                    break;
                }
                spilledUpTo = each.first;
                inMemory -= each.octets();
            }
        }
    }

    /** Gives up the oldest event. */
    void dropOldest() {
        long next = oldest + 1;
        oldest = next;
        Map.Entry<Long, Segment> first = segments.firstEntry();
        Map.Entry<Long, Segment> second = segments.higherEntry(first.getKey());
        boolean done = second == null ? next > newest && first.getValue().isFull() : second.getKey() <= next;
        if (done) {
            segments.remove(first.getKey());
            if (first.getKey() > spilledUpTo) {
                inMemory -= first.getValue().octets();
            }
        }
    }

    /**
     * Reads events on; one that is kept no more means the first that is.
     *
     * @param last none beyond it
     */
    <E extends Exception> void read(long from, long last, Segment.Reader<E> reader) throws E {
        long end = Math.min(last, newest);
        boolean[] more = {true};
        long next = Math.max(from, oldest);
        while (more[0] && next <= end) {
            Map.Entry<Long, Segment> at = segments.floorEntry(next);
            if (at == null) {
                // given up meanwhile
                return;
            }
            long reached = at.getValue().read(next, end, event -> more[0] = reader.read(event));
            if (reached == next) {
                return;
            }
            next = reached;
        }
    }

    /** As {@link #read(long, long, Segment.Reader)}, at most so many. */
    void read(List<LogRecord> to, long from, int maxEvents, long maxOctets) {
        long[] room = {maxOctets};
        this.<RuntimeException>read(from, Long.MAX_VALUE, event -> {
            if (to.size() >= maxEvents || !to.isEmpty() && room[0] < event.octets().length) {
                return false;
            }
            room[0] -= event.octets().length;
            return to.add(event);
        });
    }
}
