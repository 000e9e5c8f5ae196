package org.pleiad.events.channel;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * A queue that gives nothing up for want of room: what finds none waits behind it. For consumers that choke their suppliers.
 * These wait for room before they publish, so what waits behind is bounded by one batch of each of them.
 */
final class OverflowQueue implements EventQueue {
    private final EventQueue queue;
    private final Queue<Event> behind = new ArrayDeque<>();

    OverflowQueue(EventQueue queue) {
        this.queue = queue;
    }

    @Override
    public Offer offer(Event event) {
        if (behind.isEmpty() && queue.room() > 0) {
            return queue.offer(event);
        }
        behind.add(event);
        return Offer.QUEUED;
    }

    @Override
    public List<Event> take(int max) {
        List<Event> taken = queue.take(max);
        while (!behind.isEmpty() && queue.room() > 0) {
            queue.offer(behind.remove());
        }
        return taken;
    }

    @Override
    public long nanosUntilReady() {
        return queue.nanosUntilReady();
    }

    @Override
    public int size() {
        return queue.size() + behind.size();
    }

    @Override
    public int room() {
        return behind.isEmpty() ? queue.room() : 0;
    }

    @Override
    public long expired() {
        return queue.expired();
    }
}
