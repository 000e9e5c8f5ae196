package org.pleiad.events.durable;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.PleiadEvents.OffsetEvent;

/** Structured events that carry a text. */
final class TestEvents {
    private TestEvents() {}

    static StructuredEvent event(ORB orb, String text) {
        org.omg.CORBA.Any body = orb.create_any();
        body.insert_string(text);
        return new StructuredEvent(
                new EventHeader(new FixedEventHeader(new EventType("Test", "Text"), text), new Property[0]),
                new Property[0],
                body);
    }

    static StructuredEvent[] events(ORB orb, String prefix, int from, int to) {
        List<StructuredEvent> events = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            events.add(event(orb, prefix + i));
        }
        return events.toArray(StructuredEvent[]::new);
    }

    static String text(OffsetEvent event) {
        return event.event.remainder_of_body.extract_string();
    }

    static List<String> texts(OffsetEvent[] events) {
        List<String> texts = new ArrayList<>();
        for (OffsetEvent event : events) {
            texts.add(text(event));
        }
        return texts;
    }
}
