package org.pleiad.events.durable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVStoreException;
import org.pleiad.orb.cdr.TimeT;

/**
 * The events of a durable channel in their one order, and how far its subscriptions have come, in one file. Thread-safe.
 *
 * <p>Nobody can read an event before it is on the disk: what a consumer has seen is there after every crash, at the same
 * offset. Of one {@link #append} all events are there or none. {@link #force} is shared by all who wait at the same time.
 *
 * <p>When the disk refuses, the log fails: it takes and acknowledges nothing any more, and what was forced can still be read.
 */
public final class ChannelLog implements AutoCloseable {
    /** Longest event. */
    public static final int MAX_EVENT_OCTETS = 16 << 20;

    private static final int BLOCK_OCTETS = 64 << 10;
    private static final int BLOCK_EVENTS = 256;

    private final Path file;
    private final Clock clock;
    private final Step.Listener steps;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

    /** Replaced once, when the log fails; read by all threads. */
    private volatile LogTables tables;

    private volatile LogFailure failure;

    /** Events up to here may be read. */
    private final AtomicLong forced = new AtomicLong();

    // the order of events: guarded by this; appended is also read by those who force
    private final SupplierMarks marks;
    private volatile long appended;
    private long octets;
    private long lastTaken;

    private ChannelLog(Path file, Clock clock, Step.Listener steps) {
        this.file = file;
        this.clock = clock;
        this.steps = steps;
        this.tables = LogTables.open(file);
        this.marks = new SupplierMarks(tables.suppliers(), SupplierMarks.MAX_SUPPLIERS);
        Long key = tables.blocks().lastKey();
        if (key != null) {
            byte[] last = tables.blocks().get(key);
            appended = key + Block.count(last) - 1;
            octets = Block.before(last) + last.length;
            lastTaken = Block.taken(last);
        }
        // what a killed process wrote may be in the memory of the system only
        tables.maps().force();
        forced.set(appended);
    }

    /** Opens a log, or makes it. One process at a time has it. */
    public static ChannelLog open(Path file) {
        return open(file, Clock.systemUTC(), Step.Listener.NONE);
    }

    /** As {@link #open(Path)}, with a clock and one who is told of each step. */
    public static ChannelLog open(Path file, Clock clock, Step.Listener steps) {
        return new ChannelLog(file, clock, steps);
    }

    /**
     * Appends events, all of them or none, without waiting for the disk. Those that their supplier has pushed before are left
     * out.
     *
     * @return the offset of each; of one left out that of the newest of its supplier
     * @throws LogFailure if the log has failed; nothing is appended
     */
    public synchronized long[] append(List<LogEntry> entries) {
        requireSound();
        long[] offsets = new long[entries.size()];
        List<LogEntry> news = new ArrayList<>(entries.size());
        long next = appended + 1;
        for (int i = 0; i < offsets.length; i++) {
            LogEntry entry = entries.get(i);
            if (entry.octets().length > MAX_EVENT_OCTETS) {
                marks.abandon();
                throw new IllegalArgumentException(
                        "an event has " + entry.octets().length + " octets, " + MAX_EVENT_OCTETS + " can be kept");
            }
            if (!entry.supplier().isEmpty()) {
                SupplierMarks.Mark mark = marks.of(entry.supplier());
                if (entry.sequence() <= mark.sequence()) {
                    offsets[i] = mark.offset();
                    continue;
                }
                marks.note(entry.supplier(), entry.sequence(), next);
            }
            offsets[i] = next++;
            news.add(entry);
        }
        if (!news.isEmpty()) {
            write(news);
        }
        steps.at(Step.APPENDED);
        return offsets;
    }

    private void write(List<LogEntry> news) {
        long taken = Math.max(lastTaken, TimeT.of(clock.instant()));
        Map<Long, byte[]> blocks = new HashMap<>();
        long first = appended + 1;
        long size = octets;
        int from = 0;
        while (from < news.size()) {
            int to = from;
            int room = BLOCK_OCTETS;
            do {
                room -= news.get(to++).octets().length;
            } while (to < news.size() && to - from < BLOCK_EVENTS && room > 0);
            byte[] block = Block.encode(news.subList(from, to), taken, size);
            blocks.put(first, block);
            first += to - from;
            size += block.length;
            from = to;
        }
        LogTables now = tables;
        guarded(
                false,
                () -> now.maps().change(() -> {
                    blocks.forEach(now.blocks()::put);
                    marks.write();
                }));
        lastTaken = taken;
        octets = size;
        appended = first - 1;
    }

    /**
     * Returns when all that was appended and saved before is on the disk.
     *
     * @throws LogFailure if it cannot be known to be
     */
    public void force() {
        long upTo = appended;
        LogTables now = tables;
        if (failure != null) {
            throw new LogFailure(failure.getMessage(), true, failure);
        }
        guarded(true, now.maps()::force);
        long before = forced.getAndAccumulate(upTo, Math::max);
        steps.at(Step.FORCED);
        if (before < upTo) {
            listeners.forEach(listener -> listener.accept(upTo));
        }
    }

    private void requireSound() {
        if (failure != null) {
            throw new LogFailure(failure.getMessage(), false, failure);
        }
    }

    private void guarded(boolean uncertain, Runnable change) {
        try {
            change.run();
        } catch (RuntimeException refused) {
            fail(refused);
            throw new LogFailure(failure.getMessage(), uncertain, refused);
        }
    }

    /** From now on what is in the file is read only. */
    private synchronized void fail(RuntimeException cause) {
        if (failure != null) {
            return;
        }
        failure = new LogFailure(
                file + " cannot be written to any more: " + cause.getMessage()
                        + "; the channel takes no events until the service is started again",
                true,
                cause);
        tables.maps().abandon();
        tables = LogTables.readOnly(file);
    }

    /** Whether the disk has refused; then the log can only be read. */
    public Optional<LogFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Reads events on; waits for none.
     *
     * @param from the offset of the first; one that is kept no more means the first that is
     * @param maxEvents most events
     * @param maxOctets most octets of events; at least one event is read, if there is one
     * @return in order, without gaps; none beyond the newest
     */
    public List<LogRecord> read(long from, int maxEvents, long maxOctets) {
        List<LogRecord> records = new ArrayList<>();
        long last = forced.get();
        long[] room = new long[1];
        view(now -> {
            records.clear();
            room[0] = maxOctets;
            Long key = now.blocks().floorKey(from);
            Cursor<Long, byte[]> blocks = now.blocks().cursor(key);
            while (blocks.hasNext()) {
                long first = blocks.next();
                boolean more = Block.decode(blocks.getValue(), first, from, event -> {
                    if (event.offset() > last
                            || records.size() >= maxEvents
                            || !records.isEmpty() && room[0] < event.octets().length) {
                        return false;
                    }
                    room[0] -= event.octets().length;
                    records.add(event);
                    return true;
                });
                if (!more || records.size() >= maxEvents) {
                    break;
                }
            }
            return records;
        });
        return records;
    }

    /** No commit gives up pages that are being read. */
    private <T> T view(Function<LogTables, T> read) {
        LogTables now = tables;
        List<T> result = new ArrayList<>(1);
        try {
            now.maps().change(() -> result.add(read.apply(now)));
        } catch (MVStoreException closed) {
            LogTables later = afterFailure();
            if (later == now) {
                throw closed;
            }
            later.maps().change(() -> result.add(read.apply(later)));
        }
        return result.get(0);
    }

    /** The file may have been closed because the disk refused; then it is open for reading when this returns. */
    private synchronized LogTables afterFailure() {
        return tables;
    }

    /** The offset of the first event taken at this time or later; {@link #newest} + 1 if there is none. */
    public long offsetAt(long timeT) {
        long found = view(now -> {
            long low = 0;
            long high = now.blocks().sizeAsLong();
            while (low < high) {
                long middle = (low + high) >>> 1;
                Long key = now.blocks().getKey(middle);
                if (Block.taken(now.blocks().get(key)) < timeT) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            Long key = low < now.blocks().sizeAsLong() ? now.blocks().getKey(low) : null;
            return key == null ? Long.MAX_VALUE : key;
        });
        return Math.min(found, forced.get() + 1);
    }

    /** The oldest event kept; {@link #newest} + 1 if there is none. */
    public long oldest() {
        Long first = view(now -> Optional.ofNullable(now.blocks().firstKey())).orElse(null);
        return first == null ? 1 : Math.min(first, forced.get() + 1);
    }

    /** The newest event that is on the disk; 0 before the first. */
    public long newest() {
        return forced.get();
    }

    /** The highest number of a supplier that names itself, and 0 if it is not known; perhaps not on the disk yet. */
    public synchronized long highest(String supplier) {
        return marks.of(supplier).sequence();
    }

    /** The offset of the newest event of a supplier that names itself, and 0. */
    synchronized long newestOf(String supplier) {
        return marks.of(supplier).offset();
    }

    /** Tells of events that are on the disk, by the newest of them; on a thread that forced, not always in order. */
    public void onForced(LongConsumer listener) {
        listeners.add(listener);
    }

    Optional<SubscriptionCursor> cursor(String name) {
        return view(now -> Optional.ofNullable(now.cursors().get(name))).map(SubscriptionCursor::decode);
    }

    Map<String, SubscriptionCursor> cursors() {
        return view(now -> {
            Map<String, SubscriptionCursor> all = new HashMap<>();
            now.cursors().forEach((name, octets) -> all.put(name, SubscriptionCursor.decode(octets)));
            return all;
        });
    }

    /** Without waiting for the disk. */
    void save(String name, SubscriptionCursor cursor) {
        requireSound();
        LogTables now = tables;
        guarded(false, () -> now.maps().change(() -> now.cursors().put(name, cursor.encode())));
    }

    /** Without waiting for the disk. */
    void forget(String name) {
        requireSound();
        LogTables now = tables;
        guarded(false, () -> now.maps().change(() -> now.cursors().remove(name)));
    }

    /** Now, as the log counts time. */
    long now() {
        return TimeT.of(clock.instant());
    }

    /**
     * Gives up the events that need not be kept; that is on the disk with the next force.
     *
     * @return how many
     */
    public synchronized long retain(LogRetention retention) {
        requireSound();
        LogTables now = tables;
        long before = oldest();
        Retained retained = new Retained(now, retention, TimeT.of(clock.instant()), octets);
        guarded(false, () -> now.maps().change(retained::run));
        steps.at(Step.RETAINED);
        return oldest() - before;
    }

    /** How often the disk was written to. */
    public long commits() {
        return tables.maps().commits();
    }

    @Override
    public void close() {
        if (failure == null) {
            tables.maps().close();
        } else {
            tables.maps().abandon();
        }
    }
}
