package org.pleiad.events.filter;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosNotifyComm.NotifySubscribe;
import org.omg.CosNotifyFilter.CallbackNotFound;
import org.pleiad.events.filter.types.EventTypePattern;
import org.pleiad.orb.error.Minor;

/** Who is told when a filter begins or ceases to ask for types of events (Notification Service 1.1, 3.2.1). Thread-safe. */
final class SubscriptionCallbacks {
    /** Callbacks of a filter, since any client may attach some. */
    static final int MOST = 1000;

    private final Map<Integer, SubscriptionCallback> callbacks = new ConcurrentSkipListMap<>();
    private final AtomicInteger lastId = new AtomicInteger();

    /** @param types that the filter asks for at this time, of which the callback knows */
    int attach(NotifySubscribe callback, Set<EventTypePattern> types) {
        if (callback == null) {
            throw new BAD_PARAM("a callback cannot be nil", 0, CompletionStatus.COMPLETED_NO);
        }
        if (callbacks.size() >= MOST) {
            throw Minor.TOO_MANY_CONSTRAINTS.exception(
                    CompletionStatus.COMPLETED_NO, "more than " + MOST + " callbacks");
        }
        int id = lastId.incrementAndGet();
        callbacks.put(id, new SubscriptionCallback(callback, types, () -> callbacks.remove(id)));
        return id;
    }

    void detach(int id) throws CallbackNotFound {
        if (callbacks.remove(id) == null) {
            throw new CallbackNotFound();
        }
    }

    int[] ids() {
        return callbacks.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** The filter asks for these types now; returns at once. */
    void changed(Set<EventTypePattern> types) {
        callbacks.values().forEach(callback -> callback.changed(types));
    }
}
