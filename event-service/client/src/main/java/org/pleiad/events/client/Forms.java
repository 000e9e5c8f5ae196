package org.pleiad.events.client;

import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotification.StructuredEventHelper;

/** One form of an event as the other (Notification Service 1.1, 2.1.4). Any thread. */
public final class Forms {
    /** The name of the type of structured events that hold an any. */
    public static final String ANY_TYPE = "%ANY";

    private Forms() {}

    /** A structured event with nothing but its type and name in it; the rest is there to be filled. */
    public static StructuredEvent structured(ORB orb, String domain, String type, String name) {
        return new StructuredEvent(
                new EventHeader(new FixedEventHeader(new EventType(domain, type), name), new Property[0]),
                new Property[0],
                orb.create_any());
    }

    /** The structured event in an any, or one that holds the any. */
    public static StructuredEvent structured(ORB orb, Any any) {
        if (any.type().equivalent(StructuredEventHelper.type())) {
            return StructuredEventHelper.extract(any);
        }
        StructuredEvent event = structured(orb, "", ANY_TYPE, "");
        event.remainder_of_body = any;
        return event;
    }

    /** The any that a structured event holds, or one that holds the event. */
    public static Any any(ORB orb, StructuredEvent event) {
        if (isAny(event)) {
            return event.remainder_of_body;
        }
        Any any = orb.create_any();
        StructuredEventHelper.insert(any, event);
        return any;
    }

    /** Whether it holds an any and nothing else. */
    public static boolean isAny(StructuredEvent event) {
        return event.header.fixed_header.event_type.type_name.equals(ANY_TYPE);
    }
}
