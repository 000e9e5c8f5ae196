package org.pleiad.events.notify;

import java.util.function.Function;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.SystemException;
import org.omg.CosNotifyFilter.MappingFilter;
import org.omg.CosNotifyFilter.UnsupportedFilterableData;
import org.omg.TimeBase.TimeTHelper;
import org.pleiad.events.channel.Event;
import org.pleiad.events.qos.QosSettings;
import org.pleiad.events.qos.Qualities;
import org.pleiad.events.qos.Quality;
import org.pleiad.events.qos.Terms;
import org.pleiad.events.qos.UtcTime;

/**
 * On what terms events wait for one consumer: what the event itself asks for, over what the proxy's qualities say, under what
 * a mapping filter makes of it (Notification Service 1.1, 2.3.2). A proxy's mapping filter comes before its admin object's.
 * Called on suppliers' threads.
 */
final class EventTerms implements Function<Event, Terms> {
    private final QosSettings qos;
    private final EventTerms otherwise;
    private volatile MappingFilter priorityFilter;
    private volatile MappingFilter lifetimeFilter;

    /** @param otherwise the admin object's; {@code null} for these themselves */
    EventTerms(QosSettings qos, EventTerms otherwise) {
        this.qos = qos;
        this.otherwise = otherwise;
    }

    MappingFilter priorityFilter() {
        return priorityFilter;
    }

    void priorityFilter(MappingFilter filter) {
        priorityFilter = filter;
    }

    MappingFilter lifetimeFilter() {
        return lifetimeFilter;
    }

    void lifetimeFilter(MappingFilter filter) {
        lifetimeFilter = filter;
    }

    @Override
    public Terms apply(Event event) {
        Qualities now = qos.effective();
        MappingFilter toPriority =
                priorityFilter == null && otherwise != null ? otherwise.priorityFilter : priorityFilter;
        MappingFilter toLifetime =
                lifetimeFilter == null && otherwise != null ? otherwise.lifetimeFilter : lifetimeFilter;
        int priority = event.priority((short) now.get(Quality.PRIORITY));
        if (toPriority != null) {
            priority = mapped(toPriority, event, event.hasPriority(), priority, EventTerms::priority);
        }
        long start = event.startTime() == null || now.get(Quality.START_TIME_SUPPORTED) == 0
                ? Long.MIN_VALUE
                : event.startTime().toEpochMilli();
        return new Terms(priority, start, deadline(event, now, toLifetime));
    }

    private static long deadline(Event event, Qualities now, MappingFilter toLifetime) {
        long stop = event.stopTime() == null || now.get(Quality.STOP_TIME_SUPPORTED) == 0
                ? Long.MAX_VALUE
                : event.stopTime().toEpochMilli();
        boolean own = event.timeout() != null;
        long lifetime = own ? event.timeout().toMillis() : UtcTime.toMillis(now.get(Quality.TIMEOUT));
        if (toLifetime != null) {
            lifetime = mapped(toLifetime, event, own, lifetime, EventTerms::lifetime);
        }
        long arrived = event.arrived().toEpochMilli();
        return lifetime == 0 || lifetime > Long.MAX_VALUE - arrived ? stop : Math.min(stop, arrived + lifetime);
    }

    private interface Reading<V> {
        V read(Any value);
    }

    private static int priority(Any value) {
        return value.extract_short();
    }

    private static long lifetime(Any value) {
        return UtcTime.toMillis(TimeTHelper.extract(value));
    }

    /** What the filter says; its default if no constraint matches and the event says nothing itself. */
    private static <V> V mapped(MappingFilter filter, Event event, boolean own, V otherwise, Reading<V> reading) {
        AnyHolder result = new AnyHolder();
        try {
            if (filter.match_structured(event.structured(), result) || !own) {
                return reading.read(result.value);
            }
        } catch (UnsupportedFilterableData | SystemException cannotTell) {
            return otherwise;
        }
        return otherwise;
    }
}
