package org.pleiad.groups.services;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.pleiad.events.durable.LogEntry;
import org.pleiad.events.durable.LogRecord;
import org.pleiad.events.durable.LogRetention;
import org.pleiad.events.durable.SubscriptionCursor;
import org.pleiad.orb.cdr.TimeT;

/**
 * One replica of a channel's events and subscriptions, in memory. Changed by the group's executor alone, and by nothing but what
 * stands in the log, so that all replicas are the same; read by all threads.
 */
final class ChannelState {
    /** Suppliers that are remembered; beyond, a tenth of them is forgotten, those not heard of for longest. */
    static final int MAX_SUPPLIERS = 10_000;

    /** An event: when it was taken, and what it is. */
    record Kept(long taken, byte form, byte[] octets) {}

    /** The highest number of a supplier, and where its event is. */
    record Mark(long sequence, long offset) {}

    final ConcurrentSkipListMap<Long, Kept> events = new ConcurrentSkipListMap<>();
    final Map<String, SubscriptionCursor> cursors = new ConcurrentHashMap<>();
    final Map<String, Mark> suppliers = new ConcurrentHashMap<>();

    /** Events up to here may be read; raised when all events of an append are there. */
    volatile long newest;

    long lastTaken;

    /** Of all events that are kept. */
    final AtomicLong octets = new AtomicLong();

    /** A copy that does not change; octets of events are shared, since nobody writes to them. */
    ChannelState copy() {
        ChannelState copy = new ChannelState();
        copy.events.putAll(events);
        copy.cursors.putAll(cursors);
        copy.suppliers.putAll(suppliers);
        copy.newest = newest;
        copy.lastTaken = lastTaken;
        copy.octets.set(octets.get());
        return copy;
    }

    /** Appends events but for those that their supplier pushed before; the offset of each. */
    long[] append(List<LogEntry> entries, long millis) {
        lastTaken = Math.max(lastTaken, TimeT.of(Instant.ofEpochMilli(millis)));
        long[] offsets = new long[entries.size()];
        long last = newest;
        long more = 0;
        for (int i = 0; i < offsets.length; i++) {
            LogEntry entry = entries.get(i);
            if (!entry.supplier().isEmpty()) {
                Mark mark = suppliers.get(entry.supplier());
                if (mark != null && entry.sequence() <= mark.sequence()) {
                    offsets[i] = mark.offset();
                    continue;
                }
                suppliers.put(entry.supplier(), new Mark(entry.sequence(), last + 1));
            }
            offsets[i] = ++last;
            more += entry.octets().length;
            events.put(last, new Kept(lastTaken, entry.form(), entry.octets()));
        }
        octets.addAndGet(more);
        newest = last;
        if (suppliers.size() > MAX_SUPPLIERS) {
            forgetSome();
        }
        return offsets;
    }

    private void forgetSome() {
        long[] offsets =
                suppliers.values().stream().mapToLong(Mark::offset).sorted().toArray();
        long bound = offsets[offsets.length - MAX_SUPPLIERS + MAX_SUPPLIERS / 10];
        suppliers.values().removeIf(mark -> mark.offset() < bound);
    }

    /** Gives a subscription to a holder; how far it is. */
    SubscriptionCursor take(String name, SubscriptionCursor cursor, boolean onwards) {
        SubscriptionCursor known = cursors.get(name);
        SubscriptionCursor taken = onwards && known != null && known.acknowledged() > cursor.acknowledged()
                ? new SubscriptionCursor(known.acknowledged(), cursor.holder(), cursor.touched())
                : cursor;
        cursors.put(name, taken);
        return taken;
    }

    /** Whether the subscription is still that holder's; then it has come so far. */
    boolean advance(String name, SubscriptionCursor cursor) {
        SubscriptionCursor known = cursors.get(name);
        if (known == null || known.holder() != cursor.holder()) {
            return false;
        }
        if (cursor.acknowledged() > known.acknowledged()) {
            cursors.put(name, cursor);
        }
        return true;
    }

    /** Gives up the oldest events, as the retention says; how many. */
    long retain(LogRetention retention, long now) {
        long needed = needed();
        long gone = 0;
        for (Map.Entry<Long, Kept> oldest = events.firstEntry();
                oldest != null && mayGo(oldest, retention, needed, now);
                oldest = events.firstEntry()) {
            events.remove(oldest.getKey());
            octets.addAndGet(-oldest.getValue().octets().length);
            gone++;
        }
        return gone;
    }

    /** Whether there is something to give up. */
    boolean isTooMuch(LogRetention retention, long now) {
        Map.Entry<Long, Kept> oldest = events.firstEntry();
        return oldest != null && mayGo(oldest, retention, needed(), now);
    }

    private long needed() {
        return cursors.values().stream()
                .mapToLong(cursor -> cursor.acknowledged() + 1)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private boolean mayGo(Map.Entry<Long, Kept> event, LogRetention retention, long needed, long now) {
        boolean held = event.getKey() >= needed;
        return now - event.getValue().taken() > TimeT.span(held ? retention.heldAge() : retention.maxAge())
                || octets.get() > (held ? retention.heldOctets() : retention.maxOctets());
    }

    long oldest() {
        Map.Entry<Long, Kept> first = events.firstEntry();
        return first == null ? newest + 1 : Math.min(first.getKey(), newest + 1);
    }

    List<LogRecord> read(long from, int maxEvents, long maxOctets) {
        long last = newest;
        List<LogRecord> records = new ArrayList<>();
        long room = maxOctets;
        for (Map.Entry<Long, Kept> each : events.tailMap(from).entrySet()) {
            Kept kept = each.getValue();
            if (each.getKey() > last
                    || records.size() >= maxEvents
                    || !records.isEmpty() && room < kept.octets().length) {
                break;
            }
            room -= kept.octets().length;
            records.add(new LogRecord(each.getKey(), kept.taken(), kept.form(), kept.octets()));
        }
        return records;
    }

    /** Times never go back, so it is searched in halves. */
    long offsetAt(long timeT) {
        long low = oldest();
        long high = newest + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            Kept kept = events.get(middle);
            if (kept == null || kept.taken() < timeT) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
