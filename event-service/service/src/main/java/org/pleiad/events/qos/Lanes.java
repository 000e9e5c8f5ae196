package org.pleiad.events.qos;

import java.util.TreeMap;

/**
 * An index of a queue: items in lanes by key, in the order of their coming within a lane. Adding, removing and finding the
 * first take O(log k) with k different keys; with one key, the ordinary case, they cost no search. For one thread.
 */
final class Lanes<T> {
    private final TreeMap<Long, Lane<T>> lanes = new TreeMap<>();

    /** The lane used last: most events have the key of the one before. */
    private Lane<T> last;

    /** The items of one key. */
    private static final class Lane<T> {
        final long key;
        Place<T> head;
        Place<T> tail;

        Lane(long key) {
            this.key = key;
        }
    }

    /** Where an item stands in one index. */
    static final class Place<T> {
        final T item;
        private Lane<T> lane;
        private Place<T> before;
        private Place<T> after;

        Place(T item) {
            this.item = item;
        }
    }

    boolean isEmpty() {
        return lanes.isEmpty();
    }

    void add(long key, Place<T> place) {
        Lane<T> lane = last;
        if (lane == null || lane.key != key) {
            lane = lanes.computeIfAbsent(key, Lane::new);
            last = lane;
        }
        place.lane = lane;
        place.before = lane.tail;
        if (lane.tail == null) {
            lane.head = place;
        } else {
            lane.tail.after = place;
        }
        lane.tail = place;
    }

    /** The oldest item of the smallest key, or {@code null}. */
    T first() {
        return lanes.isEmpty() ? null : lanes.firstEntry().getValue().head.item;
    }

    /** The smallest key; {@code Long.MAX_VALUE} without any. */
    long firstKey() {
        return lanes.isEmpty() ? Long.MAX_VALUE : lanes.firstKey();
    }

    /** Takes an item out; nothing happens if it is not in. */
    void remove(Place<T> place) {
        Lane<T> lane = place.lane;
        if (lane == null) {
            return;
        }
        if (place.before == null) {
            lane.head = place.after;
        } else {
            place.before.after = place.after;
        }
        if (place.after == null) {
            lane.tail = place.before;
        } else {
            place.after.before = place.before;
        }
        place.lane = null;
        place.before = null;
        place.after = null;
        if (lane.head == null) {
            lanes.remove(lane.key);
            if (last == lane) {
                last = null;
            }
        }
    }
}
