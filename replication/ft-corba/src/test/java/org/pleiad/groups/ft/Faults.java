package org.pleiad.groups.ft;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyComm.SequencePushConsumerPOA;
import org.omg.CosNotifyComm.StructuredPushConsumerPOA;
import org.omg.FT.LocationHelper;
import org.pleiad.groups.ft.property.Names;

/** Consumers of faults that note what they get. */
final class Faults {
    private Faults() {}

    /** A fault in one line: its properties, in their order. */
    static String text(StructuredEvent event) {
        StringBuilder text = new StringBuilder(event.header.fixed_header.event_type.domain_name + "/"
                + event.header.fixed_header.event_type.type_name);
        for (Property property : event.filterable_data) {
            text.append(' ').append(property.name).append('=').append(value(property));
        }
        return text.toString();
    }

    private static String value(Property property) {
        return switch (property.name) {
            case "Location" -> Names.text(LocationHelper.extract(property.value));
            case "ObjectGroupId" -> Long.toUnsignedString(property.value.extract_ulonglong());
            default -> property.value.extract_string();
        };
    }

    static final class Structured extends StructuredPushConsumerPOA {
        final List<String> got = new CopyOnWriteArrayList<>();

        @Override
        public void push_structured_event(StructuredEvent event) {
            got.add(text(event));
        }

        @Override
        public void disconnect_structured_push_consumer() {}

        @Override
        public void offer_change(EventType[] added, EventType[] removed) {}
    }

    static final class Sequences extends SequencePushConsumerPOA {
        final AtomicInteger calls = new AtomicInteger();
        final List<String> got = new CopyOnWriteArrayList<>();

        @Override
        public void push_structured_events(StructuredEvent[] events) {
            calls.incrementAndGet();
            for (StructuredEvent event : events) {
                got.add(text(event));
            }
        }

        @Override
        public void disconnect_sequence_push_consumer() {}

        @Override
        public void offer_change(EventType[] added, EventType[] removed) {}
    }
}
