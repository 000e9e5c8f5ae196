package org.pleiad.events.notify;

import java.util.function.Function;
import org.omg.CORBA.Any;
import org.omg.CORBA.SystemException;
import org.omg.CosNotifyFilter.MappingFilter;
import org.omg.TimeBase.TimeTHelper;
import org.pleiad.events.channel.Event;
import org.pleiad.events.filter.Filters;
import org.pleiad.events.filter.Mapping;
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
    private final Filters filters;
    private volatile Mapped priorityFilter = Mapped.NONE;
    private volatile Mapped lifetimeFilter = Mapped.NONE;

    /** A mapping filter, or none, and how it is asked. */
    private record Mapped(MappingFilter reference, Mapping mapping) {
        static final Mapped NONE = new Mapped(null, null);
    }

    /** @param otherwise the admin object's; {@code null} for these themselves */
    EventTerms(QosSettings qos, Filters filters, EventTerms otherwise) {
        this.qos = qos;
        this.filters = filters;
        this.otherwise = otherwise;
    }

    MappingFilter priorityFilter() {
        return priorityFilter.reference();
    }

    void priorityFilter(MappingFilter filter) {
        priorityFilter = mapped(filter);
    }

    MappingFilter lifetimeFilter() {
        return lifetimeFilter.reference();
    }

    void lifetimeFilter(MappingFilter filter) {
        lifetimeFilter = mapped(filter);
    }

    /** @param filter nil: none */
    private Mapped mapped(MappingFilter filter) {
        return filter == null ? Mapped.NONE : new Mapped(filter, filters.mapping(filter));
    }

    @Override
    public Terms apply(Event event) {
        Qualities now = qos.effective();
        Mapping toPriority = mapping(priorityFilter, otherwise == null ? Mapped.NONE : otherwise.priorityFilter);
        Mapping toLifetime = mapping(lifetimeFilter, otherwise == null ? Mapped.NONE : otherwise.lifetimeFilter);
        int priority = event.priority((short) now.get(Quality.PRIORITY));
        if (toPriority != null) {
            priority = mapped(toPriority, event, event.hasPriority(), priority, EventTerms::priority);
        }
        long start = event.startTime() == null || now.get(Quality.START_TIME_SUPPORTED) == 0
                ? Long.MIN_VALUE
                : event.startTime().toEpochMilli();
        return new Terms(priority, start, deadline(event, now, toLifetime));
    }

    private static Mapping mapping(Mapped own, Mapped ofAdmin) {
        return own.mapping() == null ? ofAdmin.mapping() : own.mapping();
    }

    private static long deadline(Event event, Qualities now, Mapping toLifetime) {
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
    private static <V> V mapped(Mapping mapping, Event event, boolean own, V otherwise, Reading<V> reading) {
        Mapping.Answer answer = mapping.ask(event);
        if (answer == null || own && !answer.met()) {
            return otherwise;
        }
        try {
            return reading.read(answer.value());
        } catch (SystemException ofAnotherType) {
            return otherwise;
        }
    }
}
