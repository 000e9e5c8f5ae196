package org.pleiad.events.notify;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.pleiad.events.filter.types.EventTypePattern;

/**
 * What all suppliers of a channel offer, or all its consumers subscribe to. Thread-safe; those who follow are told after a
 * change, on the thread that made it, and must not wait.
 */
final class TypeTotals {
    /** How many name each type; guarded by itself. */
    private final Map<EventTypePattern, Integer> counts = new HashMap<>();

    private volatile EventTypes current = EventTypes.NONE;
    private final CopyOnWriteArrayList<TypeNews> followers = new CopyOnWriteArrayList<>();

    EventTypes current() {
        return current;
    }

    /** Somebody's types have changed; {@link EventTypes#NONE} for who comes or goes. */
    void change(EventTypes before, EventTypes after) {
        synchronized (counts) {
            boolean changed = false;
            for (EventTypePattern name : after.names()) {
                changed |= counts.merge(name, 1, Integer::sum) == 1;
            }
            for (EventTypePattern name : before.names()) {
                changed |= counts.computeIfPresent(name, (same, count) -> count == 1 ? null : count - 1) == null;
            }
            if (!changed) {
                return;
            }
            current = EventTypes.of(counts.keySet());
        }
        followers.forEach(TypeNews::changed);
    }

    void follow(TypeNews news) {
        followers.add(news);
    }

    void leave(TypeNews news) {
        followers.remove(news);
    }
}
