package org.pleiad.events.notify;

import org.omg.CosNotification.NamedPropertyRange;
import org.omg.CosNotification.NamedPropertyRangeSeqHolder;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.QoSAdminOperations;
import org.omg.CosNotification.UnsupportedQoS;
import org.omg.CosNotifyFilter.Filter;
import org.omg.CosNotifyFilter.FilterAdminOperations;
import org.omg.CosNotifyFilter.FilterNotFound;
import org.pleiad.events.filter.FilterGroup;
import org.pleiad.events.qos.QosSettings;

/** What admin objects and proxies have in common: qualities of service and filters. Called by the object adapter. */
abstract class FilteredAdmin implements QoSAdminOperations, FilterAdminOperations {
    private final QosSettings qos;
    private final FilterGroup filters;

    FilteredAdmin(QosSettings qos, FilterGroup filters) {
        this.qos = qos;
        this.filters = filters;
    }

    final QosSettings qos() {
        return qos;
    }

    final FilterGroup filters() {
        return filters;
    }

    @Override
    public final Property[] get_qos() {
        return qos.get();
    }

    @Override
    public final void set_qos(Property[] wanted) throws UnsupportedQoS {
        qos.set(wanted);
        qosChanged();
    }

    /** What waits may be in another order now, or too much. */
    abstract void qosChanged();

    @Override
    public final void validate_qos(Property[] required, NamedPropertyRangeSeqHolder available) throws UnsupportedQoS {
        available.value = new NamedPropertyRange[0];
        available.value = qos.validate(required);
    }

    @Override
    public final int add_filter(Filter filter) {
        return filters.add_filter(filter);
    }

    @Override
    public final void remove_filter(int id) throws FilterNotFound {
        filters.remove_filter(id);
    }

    @Override
    public final Filter get_filter(int id) throws FilterNotFound {
        return filters.get_filter(id);
    }

    @Override
    public final int[] get_all_filters() {
        return filters.get_all_filters();
    }

    @Override
    public final void remove_all_filters() {
        filters.remove_all_filters();
    }
}
