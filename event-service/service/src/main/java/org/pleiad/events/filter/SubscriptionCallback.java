package org.pleiad.events.filter;

import java.util.HashSet;
import java.util.Set;
import org.omg.CORBA.SystemException;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.EventTypeSeqHelper;
import org.omg.CosNotifyComm.InvalidEventTypeHelper;
import org.omg.CosNotifyComm.NotifySubscribe;
import org.pleiad.events.channel.Failures;
import org.pleiad.events.filter.types.EventTypePattern;
import org.pleiad.orb.async.AsyncCall;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One that is told of changes of a filter. One call is under way at a time; what changes meanwhile is told by the next, so
 * that nothing piles up for one that is slow. Thread-safe.
 */
final class SubscriptionCallback {
    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionCallback.class);

    private final org.omg.CORBA.Object target;
    private final Runnable onGone;

    // guarded by this object's monitor, which is held for no call
    private Set<EventTypePattern> told;
    private Set<EventTypePattern> current;
    private boolean telling;

    /** @param onGone runs when it turns out to exist no more */
    SubscriptionCallback(NotifySubscribe callback, Set<EventTypePattern> told, Runnable onGone) {
        this.target = ForeignCalls.bounded(callback);
        this.told = told;
        this.current = told;
        this.onGone = onGone;
    }

    /** Returns at once. */
    void changed(Set<EventTypePattern> types) {
        synchronized (this) {
            current = types;
            if (telling) {
                return;
            }
            telling = true;
        }
        tell();
    }

    private void tell() {
        EventType[] added;
        EventType[] removed;
        synchronized (this) {
            added = difference(current, told);
            removed = difference(told, current);
            if (added.length + removed.length == 0) {
                telling = false;
                return;
            }
            told = current;
        }
        try {
            AsyncCall.to(target, "subscription_change")
                    .arguments(out -> {
                        EventTypeSeqHelper.write(out, added);
                        EventTypeSeqHelper.write(out, removed);
                    })
                    .raises(InvalidEventTypeHelper.id(), InvalidEventTypeHelper::read, InvalidEventTypeHelper::write)
                    .returningNothing()
                    .whenComplete((nothing, failure) -> told(failure));
        } catch (SystemException failure) {
            told(failure);
        }
    }

    private void told(Throwable failure) {
        if (failure != null) {
            LOG.debug("subscription_change: {}", failure.toString());
            if (Failures.of(failure) == Failures.GONE) {
                onGone.run();
                return;
            }
        }
        tell();
    }

    private static EventType[] difference(Set<EventTypePattern> these, Set<EventTypePattern> without) {
        Set<EventTypePattern> rest = new HashSet<>(these);
        rest.removeAll(without);
        return rest.stream().map(EventTypePattern::toEventType).toArray(EventType[]::new);
    }
}
