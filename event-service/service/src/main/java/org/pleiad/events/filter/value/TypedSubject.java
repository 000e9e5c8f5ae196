package org.pleiad.events.filter.value;

import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.MARSHAL;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.EventTypeHelper;
import org.omg.CosNotification.Property;

/** A typed event as names and values (Notification Service 1.1, 2.6 and 3.2.1). */
final class TypedSubject extends Subject {
    private static final String EVENT_TYPE = "event_type";

    private final Property[] event;

    TypedSubject(Property[] event) {
        this.event = event;
    }

    @Override
    public Item root() {
        return new PropertiesItem(event, "PropertySeq");
    }

    @Override
    public Item variable(String name) {
        Item property = PropertiesItem.find(event, name);
        if (property != null) {
            return property;
        }
        return switch (name) {
            case "domain_name" -> new TextItem(type().domain_name);
            case "type_name" -> new TextItem(type().type_name);
            default -> null;
        };
    }

    @Override
    public EventType type() {
        for (Property property : event) {
            if (property.name.equals(EVENT_TYPE) && property.value.type().equivalent(EventTypeHelper.type())) {
                try {
                    return EventTypeHelper.extract(property.value);
                } catch (MARSHAL | BAD_OPERATION unreadable) {
                    break; // it says nothing then
                }
            }
        }
        return new EventType("", "%TYPED");
    }
}
