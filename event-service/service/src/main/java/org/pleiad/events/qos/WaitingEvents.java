package org.pleiad.events.qos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import org.pleiad.events.qos.Lanes.Place;

/**
 * The events that wait for one consumer: bounded, in the order that the policies say, each from its start time to its
 * deadline. Every operation takes O(log n). Not thread-safe: whoever owns it holds its own lock.
 *
 * <p>Time is what {@code clock} says; nothing happens by itself. {@link #nextMillis} tells when to come again.
 *
 * @param <T> an event; the queue never looks at it
 */
public final class WaitingEvents<T> {
    private final LongSupplier clock;
    private QueuePolicies policies;

    /** What may be delivered, by the order policy. */
    private Lanes<Waiting<T>> ready = new Lanes<>();

    /** All, by the discard policy. */
    private Lanes<Waiting<T>> victims = new Lanes<>();

    /** What waits for its start time. */
    private final Lanes<Waiting<T>> held = new Lanes<>();

    /** What has a deadline. */
    private final Lanes<Waiting<T>> expiring = new Lanes<>();

    private int size;
    private long added;
    private int readySize;
    private long expired;
    private long discarded;

    /** Since when the batch is being collected. */
    private long collectingSinceMillis;

    /** One event and where it stands in the indexes; it is in {@code held} or in {@code ready}, never in both. */
    private static final class Waiting<T> {
        final T event;
        final Terms terms;
        final long age;
        final Place<Waiting<T>> turn = new Place<>(this);
        final Place<Waiting<T>> victim = new Place<>(this);
        final Place<Waiting<T>> deadline;
        boolean isReady;

        Waiting(T event, Terms terms, long age) {
            this.event = event;
            this.terms = terms;
            this.age = age;
            this.deadline = terms.deadlineMillis() == Long.MAX_VALUE ? null : new Place<>(this);
        }
    }

    /** @param clock milliseconds since 1970 */
    public WaitingEvents(QueuePolicies policies, LongSupplier clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Puts an event in.
     *
     * @return the event that had to go for it, or itself if it was not taken; {@code null} if there was room. An event that
     *     has expired is taken for nothing: it is counted and {@code null} returned
     */
    public T add(T event, Terms terms) {
        long now = clock.getAsLong();
        if (terms.deadlineMillis() <= now) {
            expired++;
            return null;
        }
        T gone = null;
        if (size >= policies.limit()) {
            expire(now);
        }
        var waiting = new Waiting<T>(event, terms, ++added);
        if (size >= policies.limit()) {
            discarded++;
            if (policies.discard().keepsWhatWaits()) {
                return event;
            }
            Waiting<T> victim = victims.first();
            // among equals the older one goes; the new one has to be smaller to be the victim itself
            if (policies.discard().key(terms) < policies.discard().key(victim.terms)) {
                return event;
            }
            remove(victim);
            gone = victim.event;
        }
        insert(waiting, now);
        return gone;
    }

    private void insert(Waiting<T> waiting, long now) {
        size++;
        victims.add(policies.discard().key(waiting.terms), waiting.victim);
        if (waiting.deadline != null) {
            expiring.add(waiting.terms.deadlineMillis(), waiting.deadline);
        }
        if (waiting.terms.startMillis() > now) {
            held.add(waiting.terms.startMillis(), waiting.turn);
        } else {
            release(waiting, now);
        }
    }

    private void release(Waiting<T> waiting, long now) {
        waiting.isReady = true;
        ready.add(policies.order().key(waiting.terms), waiting.turn);
        if (readySize++ == 0) {
            collectingSinceMillis = now;
        }
    }

    private void remove(Waiting<T> waiting) {
        size--;
        victims.remove(waiting.victim);
        if (waiting.deadline != null) {
            expiring.remove(waiting.deadline);
        }
        if (waiting.isReady) {
            readySize--;
            ready.remove(waiting.turn);
        } else {
            held.remove(waiting.turn);
        }
    }

    /** Discards what has expired. */
    private void expire(long now) {
        while (expiring.firstKey() <= now) {
            remove(expiring.first());
            expired++;
        }
    }

    private void advance(long now) {
        expire(now);
        while (held.firstKey() <= now) {
            Waiting<T> due = held.first();
            held.remove(due.turn);
            release(due, now);
        }
    }

    /** The next event in order, or {@code null} if none may be delivered now; batches and pacing do not matter. */
    public T poll() {
        advance(clock.getAsLong());
        Waiting<T> next = ready.first();
        if (next == null) {
            return null;
        }
        remove(next);
        return next.event;
    }

    /** The next events in order, {@code max} at most; empty if none may be delivered now. */
    public List<T> poll(int max) {
        advance(clock.getAsLong());
        if (readySize == 0 || max < 1) {
            return Collections.emptyList();
        }
        List<T> batch = new ArrayList<>(Math.min(max, readySize));
        while (batch.size() < max && readySize > 0) {
            Waiting<T> next = ready.first();
            remove(next);
            batch.add(next.event);
        }
        collectingSinceMillis = clock.getAsLong();
        return batch;
    }

    /** The next batch, if it is full or the pacing interval is over; else empty. */
    public List<T> pollBatch() {
        return batchIsDue() ? poll(policies.batch()) : Collections.emptyList();
    }

    /** Whether {@link #pollBatch} has something. */
    public boolean batchIsDue() {
        long now = clock.getAsLong();
        advance(now);
        return readySize > 0
                && (readySize >= policies.batch() || now - collectingSinceMillis >= policies.pacingMillis());
    }

    /** When a batch may be due; {@code Long.MAX_VALUE} if none will be before something comes in. */
    public long nextMillis() {
        if (readySize == 0) {
            return held.firstKey();
        }
        return readySize >= policies.batch()
                ? collectingSinceMillis
                : Math.min(held.firstKey(), collectingSinceMillis + policies.pacingMillis());
    }

    /** When there may be an event, whatever the batch; {@code Long.MAX_VALUE} if not before something comes in. */
    public long nextEventMillis() {
        return readySize == 0 ? held.firstKey() : 0;
    }

    /** How many events fit in without costing another. */
    public int room() {
        if (size >= policies.limit()) {
            expire(clock.getAsLong());
        }
        return policies.limit() - size;
    }

    /** Other policies from now on; what is too much for a smaller queue is discarded and returned. */
    public List<T> become(QueuePolicies changed) {
        if (changed.equals(policies)) {
            return Collections.emptyList();
        }
        List<Waiting<T>> all = byAge();
        policies = changed;
        ready = new Lanes<>();
        victims = new Lanes<>();
        for (Waiting<T> waiting : all) {
            victims.add(changed.discard().key(waiting.terms), waiting.victim);
            if (waiting.isReady) {
                ready.add(changed.order().key(waiting.terms), waiting.turn);
            }
        }
        List<T> gone = new ArrayList<>();
        for (int newest = all.size(); size > changed.limit(); ) {
            Waiting<T> victim = changed.discard().keepsWhatWaits() ? all.get(--newest) : victims.first();
            remove(victim);
            discarded++;
            gone.add(victim.event);
        }
        return gone;
    }

    /** Empties the indexes by policy; what they held, the oldest first. */
    private List<Waiting<T>> byAge() {
        List<Waiting<T>> all = new ArrayList<>(size);
        for (Waiting<T> next = victims.first(); next != null; next = victims.first()) {
            victims.remove(next.victim);
            if (next.isReady) {
                ready.remove(next.turn);
            }
            all.add(next);
        }
        all.sort((one, other) -> Long.compare(one.age, other.age));
        return all;
    }

    /** Empties the queue; what waited, in no order. */
    public List<T> clear() {
        List<T> gone = new ArrayList<>(size);
        for (Waiting<T> next = victims.first(); next != null; next = victims.first()) {
            remove(next);
            gone.add(next.event);
        }
        return gone;
    }

    /** Events that wait, those included that have not started yet. */
    public int size() {
        return size;
    }

    /** Events that expired before they were delivered. */
    public long expired() {
        return expired;
    }

    /** Events that were given up because the queue was full. */
    public long discarded() {
        return discarded;
    }

    public QueuePolicies policies() {
        return policies;
    }
}
