package org.pleiad.events.filter;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosNotifyFilter.Filter;
import org.omg.CosNotifyFilter.FilterAdminOperations;
import org.omg.CosNotifyFilter.FilterHelper;
import org.omg.CosNotifyFilter.FilterNotFound;
import org.omg.CosNotifyFilter.UnsupportedFilterableData;
import org.omg.PortableServer.Servant;
import org.pleiad.events.channel.Event;
import org.pleiad.events.channel.EventFilter;
import org.pleiad.events.filter.value.Subject;
import org.pleiad.orb.error.Minor;

/**
 * The filters of a proxy or an admin object (Notification Service 1.1, 3.2.4): an event passes that one of them lets pass,
 * and every event if there is none. A filter of this process is asked without marshalling; another's is called with a bound
 * of two seconds, and does not match if it fails. Thread-safe.
 */
public final class FilterGroup implements FilterAdminOperations, EventFilter {
    /** Filters of one proxy or admin object, since any client may add some. */
    private static final int MOST = 1000;

    private record Member(Filter reference, EventFilter filter) {}

    private final Filters filters;
    private final Map<Integer, Member> members = new ConcurrentSkipListMap<>();
    private final AtomicInteger lastId = new AtomicInteger();

    FilterGroup(Filters filters) {
        this.filters = filters;
    }

    @Override
    public int add_filter(Filter filter) {
        if (filter == null) {
            throw new BAD_PARAM("a filter cannot be nil", 0, CompletionStatus.COMPLETED_NO);
        }
        if (members.size() >= MOST) {
            throw Minor.TOO_MANY_FILTERS.exception(CompletionStatus.COMPLETED_NO, MOST + " are allowed");
        }
        int id = lastId.incrementAndGet();
        members.put(id, new Member(filter, asked(filter)));
        return id;
    }

    private EventFilter asked(Filter filter) {
        Servant servant = filters.local(filter);
        if (servant instanceof FilterServant own) {
            return event -> own.matches(subject(event));
        }
        Filter bounded = FilterHelper.unchecked_narrow(ForeignCalls.bounded(filter));
        Patience patience = new Patience();
        return event -> patience.ask(() -> ask(bounded, event), false);
    }

    private static boolean ask(Filter filter, Event event) {
        try {
            return event.form() == Event.Form.ANY
                    ? filter.match(event.any())
                    : filter.match_structured(event.structured());
        } catch (UnsupportedFilterableData cannotTell) {
            return false;
        }
    }

    /** The event in the form that it came in. */
    static Subject subject(Event event) {
        return event.form() == Event.Form.ANY ? Subject.of(event.any()) : Subject.of(event.structured());
    }

    @Override
    public void remove_filter(int id) throws FilterNotFound {
        if (members.remove(id) == null) {
            throw new FilterNotFound();
        }
    }

    @Override
    public Filter get_filter(int id) throws FilterNotFound {
        Member member = members.get(id);
        if (member == null) {
            throw new FilterNotFound();
        }
        return member.reference();
    }

    @Override
    public int[] get_all_filters() {
        return members.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void remove_all_filters() {
        members.clear();
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** Whether one of the filters lets the event pass, or there is none. */
    public boolean matches(Event event) {
        if (members.isEmpty()) {
            return true;
        }
        for (Member member : members.values()) {
            if (member.filter().wants(event)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean wants(Event event) {
        return matches(event);
    }
}
