package org.pleiad.groups.ft.property;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.omg.CORBA.Any;
import org.omg.CosNaming.NameComponent;
import org.omg.FT.Property;

/** The properties of the standard (CORBA 3.3 FT, 23.3.2), each with what it may be here and where it may be set. */
public enum FtProperty {
    REPLICATION_STYLE("ReplicationStyle", false, value -> {
        int style = PropertyValues.number(value);
        if (style == org.omg.FT.ACTIVE_WITH_VOTING.value) {
            throw PropertyFault.unsupported(
                    "votes are not taken; use ACTIVE, which takes out a member whose replies differ from the others'");
        }
        PropertyValues.upTo(org.omg.FT.ACTIVE.value, style);
    }),
    MEMBERSHIP_STYLE("MembershipStyle", false, upTo(org.omg.FT.MEMB_INF_CTRL.value)),
    CONSISTENCY_STYLE("ConsistencyStyle", false, upTo(org.omg.FT.CONS_INF_CTRL.value)),
    FAULT_MONITORING_STYLE("FaultMonitoringStyle", true, value -> {
        int style = PropertyValues.number(value);
        if (style == org.omg.FT.PUSH.value) {
            throw PropertyFault.unsupported("objects are not waited for to report; use PULL (0) or NOT_MONITORED (2)");
        }
        PropertyValues.upTo(org.omg.FT.NOT_MONITORED.value, style);
    }),
    FAULT_MONITORING_GRANULARITY("FaultMonitoringGranularity", true, upTo(org.omg.FT.LOC_AND_TYPE.value)),
    FACTORIES("Factories", true, PropertyValues::factories),
    INITIAL_NUMBER_REPLICAS("InitialNumberReplicas", false, PropertyValues::replicas),
    MINIMUM_NUMBER_REPLICAS("MinimumNumberReplicas", true, PropertyValues::replicas),
    FAULT_MONITORING_INTERVAL_AND_TIMEOUT("FaultMonitoringIntervalAndTimeout", true, PropertyValues::monitoring),
    CHECKPOINT_INTERVAL("CheckpointInterval", true, value -> {
        if (PropertyValues.time(value) != 0) {
            throw PropertyFault.unsupported("each request that changes a passive group's state is followed by an entry"
                    + " with the change, so there is no interval; use 0");
        }
    });

    /** What the names of these properties begin with. */
    public static final String PREFIX = "org.omg.ft.";

    private final String id;
    private final boolean dynamic;
    private final Check check;

    /** Refuses values that are not possible. */
    private interface Check {
        /** @throws PropertyFault says what is possible */
        void of(Any value);
    }

    FtProperty(String name, boolean dynamic, Check check) {
        this.id = PREFIX + name;
        this.dynamic = dynamic;
        this.check = check;
    }

    private static Check upTo(int most) {
        return value -> PropertyValues.upTo(most, PropertyValues.number(value));
    }

    /** Its full name. */
    public String id() {
        return id;
    }

    /** Whether it may be changed while the group lives. */
    public boolean isDynamic() {
        return dynamic;
    }

    /** A property with this name. */
    public Property with(Any value) {
        return new Property(Names.of(id), value);
    }

    /** @throws PropertyFault if the value is not possible; says what is */
    void check(Any value) {
        check.of(value);
    }

    /** The property of a name; empty if the standard has none of it. */
    public static Optional<FtProperty> of(NameComponent... name) {
        return name.length == 1 && name[0].kind.isEmpty()
                ? Arrays.stream(values()).filter(p -> p.id.equals(name[0].id)).findFirst()
                : Optional.empty();
    }

    /** Those that stay as they are while the group lives. */
    static Set<FtProperty> fixed() {
        EnumSet<FtProperty> fixed = EnumSet.allOf(FtProperty.class);
        fixed.removeIf(FtProperty::isDynamic);
        return fixed;
    }
}
