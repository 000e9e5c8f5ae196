package org.pleiad.events.channel;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** First in, first out; a full queue gives up its oldest event. Knows expiry, but neither start times nor pacing. */
public final class FifoQueue implements EventQueue {
    private final int maxLength;
    private final Clock clock;
    private final Queue<Event> events = new ArrayDeque<>();
    private long expired;

    /**
     * An empty queue.
     *
     * @param maxLength events at most; at least 1
     */
    public FifoQueue(int maxLength, Clock clock) {
        if (maxLength < 1) {
            throw new IllegalArgumentException("a queue holds at least one event, not " + maxLength);
        }
        this.maxLength = maxLength;
        this.clock = clock;
    }

    @Override
    public Offer offer(Event event) {
        boolean full = events.size() >= maxLength;
        if (full) {
            events.poll();
        }
        events.add(event);
        return full ? Offer.REPLACED : Offer.QUEUED;
    }

    @Override
    public List<Event> take(int max) {
        List<Event> taken = new ArrayList<>(Math.min(max, events.size()));
        while (taken.size() < max) {
            Event next = events.poll();
            if (next == null) {
                break;
            }
            if (isExpired(next)) {
                expired++;
            } else {
                taken.add(next);
            }
        }
        return taken;
    }

    private boolean isExpired(Event event) {
        Instant expiry = event.expiry();
        return expiry != null && !expiry.isAfter(clock.instant());
    }

    @Override
    public long nanosUntilReady() {
        return events.isEmpty() ? Long.MAX_VALUE : 0;
    }

    @Override
    public int size() {
        return events.size();
    }

    @Override
    public int room() {
        return maxLength - events.size();
    }

    @Override
    public long expired() {
        return expired;
    }
}
