package org.pleiad.events.notify;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.omg.CosNotifyFilter.Filter;
import org.omg.CosNotifyFilter.FilterAdminOperations;
import org.omg.CosNotifyFilter.FilterNotFound;
import org.omg.CosNotifyFilter.UnsupportedFilterableData;
import org.pleiad.events.channel.Event;

/** The filters of a proxy or an admin object: an event passes that one of them lets pass. Thread-safe. */
final class FilterGroup implements FilterAdminOperations {
    private final Map<Integer, Filter> filters = new ConcurrentSkipListMap<>();
    private final AtomicInteger ids = new AtomicInteger();

    @Override
    public int add_filter(Filter filter) {
        if (filter == null) {
            throw new BAD_PARAM("a filter cannot be nil", 0, CompletionStatus.COMPLETED_NO);
        }
        int id = ids.incrementAndGet();
        filters.put(id, filter);
        return id;
    }

    @Override
    public void remove_filter(int id) throws FilterNotFound {
        if (filters.remove(id) == null) {
            throw new FilterNotFound();
        }
    }

    @Override
    public Filter get_filter(int id) throws FilterNotFound {
        Filter filter = filters.get(id);
        if (filter == null) {
            throw new FilterNotFound();
        }
        return filter;
    }

    @Override
    public int[] get_all_filters() {
        return filters.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void remove_all_filters() {
        filters.clear();
    }

    boolean isEmpty() {
        return filters.isEmpty();
    }

    boolean matches(Event event) {
        if (filters.isEmpty()) {
            return true;
        }
        for (Filter filter : filters.values()) {
            try {
                if (filter.match_structured(event.structured())) {
                    return true;
                }
            } catch (UnsupportedFilterableData | SystemException cannotTell) {
                // does not match
            }
        }
        return false;
    }
}
