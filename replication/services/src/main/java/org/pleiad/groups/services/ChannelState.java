package org.pleiad.groups.services;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pleiad.events.durable.LogEntry;
import org.pleiad.events.durable.LogRecord;
import org.pleiad.events.durable.SubscriptionCursor;
import org.pleiad.orb.cdr.TimeT;

/**
 * One replica of a channel's events and subscriptions. Changed by the group's executor alone, and by nothing but what stands in the
 * log, so that all replicas are the same; read by all threads.
 */
final class ChannelState {
    /** Suppliers that are remembered; beyond, a tenth of them is forgotten, those not heard of for longest. */
    static final int MAX_SUPPLIERS = 10_000;

    /** The highest number of a supplier, and where its event is. */
    record Mark(long sequence, long offset) {}

    final KeptEvents events;
    final Map<String, SubscriptionCursor> cursors = new ConcurrentHashMap<>();
    final Map<String, Mark> suppliers = new ConcurrentHashMap<>();
    long lastTaken;

    ChannelState(KeptEvents events) {
        this.events = events;
    }

    /** A copy that does not change; octets of events are shared, since nobody writes to them. */
    ChannelState copy() {
        ChannelState copy = new ChannelState(events.copy());
        copy.cursors.putAll(cursors);
        copy.suppliers.putAll(suppliers);
        copy.lastTaken = lastTaken;
        return copy;
    }

    /**
     * Appends events but for those that their supplier pushed before.
     *
     * @return the offset of each; empty if subscriptions need too many events already, and nothing is appended
     */
    Optional<long[]> append(List<LogEntry> entries, long millis, ChannelBounds bounds) {
        long[] offsets = new long[entries.size()];
        Map<String, Mark> marks = new HashMap<>();
        List<LogEntry> news = new ArrayList<>(entries.size());
        long last = events.newest();
        long octets = 0;
        for (int i = 0; i < offsets.length; i++) {
            LogEntry entry = entries.get(i);
            if (!entry.supplier().isEmpty()) {
                Mark mark = marks.getOrDefault(entry.supplier(), suppliers.get(entry.supplier()));
                if (mark != null && entry.sequence() <= mark.sequence()) {
                    offsets[i] = mark.offset();
                    continue;
                }
                marks.put(entry.supplier(), new Mark(entry.sequence(), last + 1));
            }
            offsets[i] = ++last;
            octets += entry.octets().length;
            news.add(entry);
        }
        if (!news.isEmpty() && !hasRoom(news.size(), octets, bounds)) {
            return Optional.empty();
        }
        lastTaken = Math.max(lastTaken, TimeT.of(Instant.ofEpochMilli(millis)));
        news.forEach(entry -> events.add(new Kept(lastTaken, entry.form(), entry.octets())));
        events.publish();
        suppliers.putAll(marks);
        if (suppliers.size() > MAX_SUPPLIERS) {
            forgetSome();
        }
        return Optional.of(offsets);
    }

    /** Whether subscriptions leave room for more events; what none of them needs goes at once if it has to. */
    private boolean hasRoom(int more, long octets, ChannelBounds bounds) {
        long first = Math.max(needed(), events.oldest());
        long held = Math.max(0, events.newest() - first + 1);
        if (held > 0
                && (held + more > bounds.heldEvents()
                        || events.octetsFrom(first) + octets
                                > bounds.retention().heldOctets())) {
            return false;
        }
        while (events.count() > 0
                && events.oldest() < first
                && events.octetsFrom(events.oldest()) + octets
                        > bounds.retention().maxOctets()) {
            events.dropOldest();
        }
        return true;
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

    /** Gives up the oldest events, as the bounds say; how many. */
    long retain(ChannelBounds bounds, long now) {
        long needed = needed();
        long gone = 0;
        while (mayGo(bounds, needed, now)) {
            events.dropOldest();
            gone++;
        }
        return gone;
    }

    /** Whether there is something to give up. */
    boolean isTooMuch(ChannelBounds bounds, long now) {
        return mayGo(bounds, needed(), now);
    }

    /** The first event that a subscription needs. */
    private long needed() {
        long needed = Long.MAX_VALUE;
        for (SubscriptionCursor each : cursors.values()) {
            needed = Math.min(needed, each.acknowledged() + 1);
        }
        return needed;
    }

    /** The subscription that needs the oldest event, for messages. */
    String slowest() {
        return cursors.entrySet().stream()
                .min(Map.Entry.comparingByValue((one, other) -> Long.compare(one.acknowledged(), other.acknowledged())))
                .map(slowest -> "\"" + slowest.getKey() + "\", which has acknowledged "
                        + slowest.getValue().acknowledged() + " of " + events.newest())
                .orElse("none");
    }

    private boolean mayGo(ChannelBounds bounds, long needed, long now) {
        long oldest = events.oldest();
        if (oldest > events.newest()) {
            return false;
        }
        long age = now - events.taken(oldest);
        return oldest >= needed
                ? age > TimeT.span(bounds.retention().heldAge())
                : age > TimeT.span(bounds.retention().maxAge())
                        || events.octetsFrom(oldest) > bounds.retention().maxOctets();
    }

    List<LogRecord> read(long from, int maxEvents, long maxOctets) {
        List<LogRecord> records = new ArrayList<>();
        events.read(records, from, maxEvents, maxOctets);
        return records;
    }

    /** Times never go back, so it is searched in halves. */
    long offsetAt(long timeT) {
        long low = events.oldest();
        long high = events.newest() + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (events.taken(middle) < timeT) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
