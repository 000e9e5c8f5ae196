package org.pleiad.groups.ft.property;

import java.time.Duration;
import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.FT.FactoryInfo;
import org.omg.FT.FaultMonitoringIntervalAndTimeoutValue;
import org.omg.FT.FaultMonitoringIntervalAndTimeoutValueHelper;
import org.omg.FT.Property;
import org.pleiad.groups.core.GroupDefinition.Control;
import org.pleiad.groups.core.Style;
import org.pleiad.orb.cdr.TimeT;

/**
 * What the properties of a group say together.
 *
 * @param style how members are kept alike
 * @param membership who adds members
 * @param consistency who keeps their states alike
 * @param monitored whether members are asked whether they are alive
 * @param granularity FaultMonitoringGranularityValue
 * @param factories where members can be made; empty: at all hosts that know the type
 * @param initial how many members a group begins with
 * @param minimum below which new ones are made
 * @param interval between two questions to a member
 * @param timeout of an answer
 */
public record GroupProperties(
        Style style,
        Control membership,
        Control consistency,
        boolean monitored,
        int granularity,
        List<FactoryInfo> factories,
        int initial,
        int minimum,
        Duration interval,
        Duration timeout) {

    private static final int INITIAL = 3;
    private static final int MINIMUM = 2;
    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    public GroupProperties {
        factories = List.copyOf(factories);
    }

    /** Reads them; what is not there is as {@link #builtIn} says. */
    public static GroupProperties of(PropertySet set) {
        FaultMonitoringIntervalAndTimeoutValue times = set.value(FtProperty.FAULT_MONITORING_INTERVAL_AND_TIMEOUT)
                .map(PropertyValues::monitoring)
                .orElse(new FaultMonitoringIntervalAndTimeoutValue(TimeT.span(INTERVAL), TimeT.span(TIMEOUT)));
        int minimum = number(set, FtProperty.MINIMUM_NUMBER_REPLICAS, MINIMUM);
        return new GroupProperties(
                Style.of(number(set, FtProperty.REPLICATION_STYLE, org.omg.FT.ACTIVE.value)),
                control(number(set, FtProperty.MEMBERSHIP_STYLE, org.omg.FT.MEMB_INF_CTRL.value)),
                control(number(set, FtProperty.CONSISTENCY_STYLE, org.omg.FT.CONS_INF_CTRL.value)),
                number(set, FtProperty.FAULT_MONITORING_STYLE, org.omg.FT.PULL.value) == org.omg.FT.PULL.value,
                number(set, FtProperty.FAULT_MONITORING_GRANULARITY, org.omg.FT.MEMB.value),
                set.value(FtProperty.FACTORIES)
                        .map(PropertyValues::factories)
                        .map(List::of)
                        .orElse(List.of()),
                number(set, FtProperty.INITIAL_NUMBER_REPLICAS, Math.max(INITIAL, minimum)),
                minimum,
                Duration.ofNanos(TimeT.nanos(times.monitoring_interval)),
                Duration.ofNanos(TimeT.nanos(times.timeout)));
    }

    private static int number(PropertySet set, FtProperty property, int otherwise) {
        return set.value(property).map(PropertyValues::number).orElse(otherwise);
    }

    // MEMB_APP_CTRL and CONS_APP_CTRL are both 0
    private static Control control(int value) {
        return value == 0 ? Control.APPLICATION : Control.INFRASTRUCTURE;
    }

    /** The properties of groups for which nobody has said anything. */
    public static PropertySet builtIn(ORB orb) {
        return PropertySet.of(
                number(orb, FtProperty.REPLICATION_STYLE, org.omg.FT.ACTIVE.value),
                number(orb, FtProperty.MEMBERSHIP_STYLE, org.omg.FT.MEMB_INF_CTRL.value),
                number(orb, FtProperty.CONSISTENCY_STYLE, org.omg.FT.CONS_INF_CTRL.value),
                number(orb, FtProperty.FAULT_MONITORING_STYLE, org.omg.FT.PULL.value),
                number(orb, FtProperty.FAULT_MONITORING_GRANULARITY, org.omg.FT.MEMB.value),
                number(orb, FtProperty.INITIAL_NUMBER_REPLICAS, INITIAL),
                number(orb, FtProperty.MINIMUM_NUMBER_REPLICAS, MINIMUM),
                times(orb, INTERVAL, TIMEOUT));
    }

    /** A property whose value is an {@code unsigned short}. */
    public static Property number(ORB orb, FtProperty property, int value) {
        Any any = orb.create_any();
        any.insert_ushort((short) value);
        return property.with(any);
    }

    /** FaultMonitoringIntervalAndTimeout. */
    public static Property times(ORB orb, Duration interval, Duration timeout) {
        Any any = orb.create_any();
        FaultMonitoringIntervalAndTimeoutValueHelper.insert(
                any, new FaultMonitoringIntervalAndTimeoutValue(TimeT.span(interval), TimeT.span(timeout)));
        return FtProperty.FAULT_MONITORING_INTERVAL_AND_TIMEOUT.with(any);
    }
}
