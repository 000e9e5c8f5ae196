package org.pleiad.groups.ft.fault;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.FT.LocationHelper;
import org.pleiad.groups.core.GroupId;

/** Makes the events that report faults (CORBA 3.3 FT, 23.4.5). The name of an event tells repetitions of one report. */
public final class FaultEvents {
    /** The domain of the event's type. */
    public static final String DOMAIN = "FT_CORBA";

    /** The type of the event. */
    public static final String TYPE = "ObjectCrashFault";

    private final ORB orb;
    private final String domain;

    /** @param domain the ft_domain_id */
    public FaultEvents(ORB orb, String domain) {
        this.orb = orb;
        this.domain = domain;
    }

    /** All objects at a location. */
    public StructuredEvent location(String name, NameComponent... location) {
        return event(name, location, null, null);
    }

    /** All objects of a type at a location. */
    public StructuredEvent type(String name, String typeId, NameComponent... location) {
        return event(name, location, typeId, null);
    }

    /** The member of a group at a location. */
    public StructuredEvent member(String name, String typeId, GroupId group, NameComponent... location) {
        return event(name, location, typeId, group);
    }

    private StructuredEvent event(String name, NameComponent[] location, String typeId, GroupId group) {
        List<Property> data = new ArrayList<>();
        Any value = orb.create_any();
        value.insert_string(domain);
        data.add(new Property("FTDomainId", value));
        value = orb.create_any();
        LocationHelper.insert(value, location);
        data.add(new Property("Location", value));
        if (typeId != null) {
            value = orb.create_any();
            value.insert_string(typeId);
            data.add(new Property("TypeId", value));
        }
        if (group != null) {
            value = orb.create_any();
            value.insert_ulonglong(group.value());
            data.add(new Property("ObjectGroupId", value));
        }
        var header = new EventHeader(new FixedEventHeader(new EventType(DOMAIN, TYPE), name), new Property[0]);
        return new StructuredEvent(header, data.toArray(Property[]::new), orb.create_any());
    }
}
