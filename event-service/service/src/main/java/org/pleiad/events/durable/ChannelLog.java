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
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.pleiad.orb.cdr.TimeT;
import org.pleiad.store.Disk;

/**
 * The events of a durable channel in their one order, and how far its subscriptions have come, in one file. Thread-safe.
 *
 * <p>Nobody can read an event before it is on the disk: what a consumer has seen is there after every crash, at the same
 * offset. Of one {@link #append} all events are there or none. {@link #force} is shared by all who wait at the same time.
 *
 * <p>When the disk refuses, the log fails: it takes and acknowledges nothing any more, and what was forced can still be read.
 */
public final class ChannelLog implements DurableLog {
    /** Longest event. */
    public static final int MAX_EVENT_OCTETS = 16 << 20;

    private static final int BLOCK_OCTETS = 64 << 10;
    private static final int BLOCK_EVENTS = 256;

    private final LogFile file;
    private final Clock clock;
    private final Step.Listener steps;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

    /** Events up to here may be read. */
    private final AtomicLong forced = new AtomicLong();

    /** Those who wait for events; nobody does anything else under it. */
    private final ReentrantLock waiting = new ReentrantLock();

    private final Condition arrived = waiting.newCondition();
    private volatile boolean closed;

    // the order of events: guarded by this; appended is also read by those who force
    private final SupplierMarks marks;
    private volatile long appended;
    private long octets;
    private long lastTaken;

    private ChannelLog(Path file, Clock clock, Step.Listener steps, Disk disk) {
        this.file = new LogFile(file, disk);
        this.clock = clock;
        this.steps = steps;
        this.marks = new SupplierMarks(SupplierMarks.MAX_SUPPLIERS);
        Long key = this.file
                .view(now -> Optional.ofNullable(now.blocks().lastKey()))
                .orElse(null);
        if (key != null) {
            byte[] last = this.file.view(now -> now.blocks().get(key));
            appended = key + Block.count(last) - 1;
            octets = Block.before(last) + last.length;
            lastTaken = Block.taken(last);
        }
        forced.set(appended);
    }

    /** Opens a log, or makes it. One process at a time has it. */
    public static ChannelLog open(Path file) {
        return open(file, Clock.systemUTC(), Step.Listener.NONE);
    }

    /** As {@link #open(Path)}, with a clock and one who is told of each step. */
    public static ChannelLog open(Path file, Clock clock, Step.Listener steps) {
        return open(file, clock, steps, Disk.REAL);
    }

    /** As {@link #open(Path)}, with a clock, one who is told of each step, and a disk that behaves as told. */
    static ChannelLog open(Path file, Clock clock, Step.Listener steps, Disk disk) {
        return new ChannelLog(file, clock, steps, disk);
    }

    /**
     * Appends events, all of them or none, without waiting for the disk. Those that their supplier has pushed before are left
     * out.
     *
     * @return the offset of each; of one left out that of the newest of its supplier
     * @throws LogFailure if the log has failed; nothing is appended
     */
    @Override
    public synchronized long[] append(List<LogEntry> entries) {
        file.requireSound();
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
                SupplierMarks.Mark mark = mark(entry.supplier());
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
        file.change(now -> {
            blocks.forEach(now.blocks()::put);
            marks.write(now.suppliers());
        });
        lastTaken = taken;
        octets = size;
        appended = first - 1;
    }

    /**
     * Returns when all that was appended and saved before is on the disk.
     *
     * @throws LogFailure if it cannot be known to be
     */
    @Override
    public void force() {
        long upTo = appended;
        file.force();
        long before = forced.getAndAccumulate(upTo, Math::max);
        steps.at(Step.FORCED);
        if (before < upTo) {
            signal();
            listeners.forEach(listener -> listener.accept(upTo));
        }
    }

    /** Whether the disk has refused; then the log can only be read. */
    @Override
    public Optional<LogFailure> failure() {
        return file.failure();
    }

    /**
     * Reads events on; waits for none.
     *
     * @param from the offset of the first; one that is kept no more means the first that is
     * @param maxEvents most events
     * @param maxOctets most octets of events; at least one event is read, if there is one
     * @return in order, without gaps; none beyond the newest
     */
    @Override
    public List<LogRecord> read(long from, int maxEvents, long maxOctets) {
        long last = forced.get();
        return file.view(now -> LogSearch.read(now.blocks(), from, last, maxEvents, maxOctets));
    }

    /** The offset of the first event taken at this time or later; {@link #newest} + 1 if there is none. */
    @Override
    public long offsetAt(long timeT) {
        return Math.min(file.view(now -> LogSearch.offsetAt(now.blocks(), timeT)), forced.get() + 1);
    }

    /** The oldest event kept; {@link #newest} + 1 if there is none. */
    @Override
    public long oldest() {
        Long first =
                file.view(now -> Optional.ofNullable(now.blocks().firstKey())).orElse(null);
        return first == null ? 1 : Math.min(first, forced.get() + 1);
    }

    /** The newest event that is on the disk; 0 before the first. */
    @Override
    public long newest() {
        return forced.get();
    }

    /** The newest event, on the disk or not. */
    @Override
    public long appended() {
        return appended;
    }

    /**
     * Waits for an event after an offset.
     *
     * @param nanos at most so long
     */
    @Override
    public void awaitBeyond(long offset, long nanos) throws InterruptedException {
        long left = nanos;
        waiting.lockInterruptibly();
        try {
            while (forced.get() <= offset && left > 0 && !closed) {
                left = arrived.awaitNanos(left);
            }
        } finally {
            waiting.unlock();
        }
    }

    private void signal() {
        waiting.lock();
        try {
            arrived.signalAll();
        } finally {
            waiting.unlock();
        }
    }

    private SupplierMarks.Mark mark(String supplier) {
        return file.view(now -> marks.of(now.suppliers(), supplier));
    }

    /** The highest number of a supplier that names itself, and 0 if it is not known; perhaps not on the disk yet. */
    @Override
    public synchronized long highest(String supplier) {
        return mark(supplier).sequence();
    }

    /** The offset of the newest event of a supplier that names itself, and 0. */
    @Override
    public synchronized long newestOf(String supplier) {
        return mark(supplier).offset();
    }

    /** Tells of events that are on the disk, by the newest of them; on a thread that forced, not always in order. */
    @Override
    public void onForced(LongConsumer listener) {
        listeners.add(listener);
    }

    @Override
    public Optional<SubscriptionCursor> cursor(String name) {
        return file.view(now -> Optional.ofNullable(now.cursors().get(name))).map(SubscriptionCursor::decode);
    }

    @Override
    public Map<String, SubscriptionCursor> cursors() {
        return file.view(now -> {
            Map<String, SubscriptionCursor> all = new HashMap<>();
            now.cursors().forEach((name, octets) -> all.put(name, SubscriptionCursor.decode(octets)));
            return all;
        });
    }

    /** Without waiting for the disk. */
    @Override
    public void save(String name, SubscriptionCursor cursor) {
        file.change(now -> now.cursors().put(name, cursor.encode()));
    }

    /** Without waiting for the disk. */
    @Override
    public void forget(String name) {
        file.change(now -> now.cursors().remove(name));
    }

    /** Now, as the log counts time. */
    @Override
    public long now() {
        return TimeT.of(clock.instant());
    }

    /**
     * Gives up the events that need not be kept; that is on the disk with the next force.
     *
     * @return how many
     */
    @Override
    public synchronized long retain(LogRetention retention) {
        long before = oldest();
        long time = TimeT.of(clock.instant());
        file.change(now -> new Retained(now, retention, time, octets).run());
        steps.at(Step.RETAINED);
        return oldest() - before;
    }

    /** How often the disk was written to. */
    public long commits() {
        return file.commits();
    }

    @Override
    public void close() {
        closed = true;
        signal();
        file.close();
    }
}
