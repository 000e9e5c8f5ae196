package org.pleiad.events.notify;

import org.omg.CORBA.ORB;
import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;

/** What {@code try_pull_structured_event} returns beside {@code has_event} false: something that can be marshalled. */
final class EmptyEvent {
    private static final Property[] NONE = {};

    private EmptyEvent() {}

    static StructuredEvent in(ORB orb) {
        return new StructuredEvent(
                new EventHeader(new FixedEventHeader(new EventType("", ""), ""), NONE), NONE, orb.create_any());
    }
}
