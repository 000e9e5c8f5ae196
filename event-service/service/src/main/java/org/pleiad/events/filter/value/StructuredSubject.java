package org.pleiad.events.filter.value;

import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.EventHeaderHelper;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.EventTypeHelper;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.FixedEventHeaderHelper;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotification.StructuredEventHelper;

/** A structured event, and where its {@code $names} are looked for (Notification Service 1.1, 2.4.5). */
final class StructuredSubject extends Subject {
    private final StructuredEvent event;

    StructuredSubject(StructuredEvent event) {
        this.event = event;
    }

    @Override
    public EventType type() {
        return event.header.fixed_header.event_type;
    }

    @Override
    public Item root() {
        return new Whole(event);
    }

    @Override
    public Item variable(String name) {
        FixedEventHeader fixed = event.header.fixed_header;
        switch (name) {
            case "type_name":
                return new TextItem(fixed.event_type.type_name);
            case "domain_name":
                return new TextItem(fixed.event_type.domain_name);
            case "event_name":
                return new TextItem(fixed.event_name);
            default:
                return behindFixedHeader(name);
        }
    }

    private Item behindFixedHeader(String name) {
        Item property = PropertiesItem.find(event.header.variable_header, name);
        if (property == null) {
            property = PropertiesItem.find(event.filterable_data, name);
        }
        if (property == null) {
            property = root().member(name);
        }
        return property == null ? AnySubject.part(event.remainder_of_body, name) : property;
    }

    private static final class Whole extends Record {
        private final StructuredEvent event;

        Whole(StructuredEvent event) {
            super(StructuredEventHelper.id(), "StructuredEvent", "header", "filterable_data", "remainder_of_body");
            this.event = event;
        }

        @Override
        Item at(int index) {
            return switch (index) {
                case 0 -> new Header(event.header);
                case 1 -> new PropertiesItem(event.filterable_data, "FilterableEventBody");
                default -> AnySubject.item(event.remainder_of_body);
            };
        }
    }

    private static final class Header extends Record {
        private final EventHeader header;

        Header(EventHeader header) {
            super(EventHeaderHelper.id(), "EventHeader", "fixed_header", "variable_header");
            this.header = header;
        }

        @Override
        Item at(int index) {
            return index == 0
                    ? new FixedHeader(header.fixed_header)
                    : new PropertiesItem(header.variable_header, "OptionalHeaderFields");
        }
    }

    private static final class FixedHeader extends Record {
        private final FixedEventHeader header;

        FixedHeader(FixedEventHeader header) {
            super(FixedEventHeaderHelper.id(), "FixedEventHeader", "event_type", "event_name");
            this.header = header;
        }

        @Override
        Item at(int index) {
            return index == 0 ? new Type(header.event_type) : new TextItem(header.event_name);
        }
    }

    private static final class Type extends Record {
        private final EventType type;

        Type(EventType type) {
            super(EventTypeHelper.id(), "EventType", "domain_name", "type_name");
            this.type = type;
        }

        @Override
        Item at(int index) {
            return new TextItem(index == 0 ? type.domain_name : type.type_name);
        }
    }
}
