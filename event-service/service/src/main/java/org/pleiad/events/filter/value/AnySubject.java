package org.pleiad.events.filter.value;

import org.omg.CORBA.Any;
import org.omg.CosNotification.EventType;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.dynamic.ValueWalk;

/** An event that is an any of whatever type. */
final class AnySubject extends Subject {
    private final Any event;

    AnySubject(Any event) {
        this.event = event;
    }

    @Override
    public EventType type() {
        return new EventType("", "%ANY");
    }

    @Override
    public Item root() {
        return item(event);
    }

    @Override
    public Item variable(String name) {
        Item part = part(event, name);
        if (part != null) {
            return part;
        }
        return switch (name) {
            case "domain_name" -> new TextItem("");
            case "type_name" -> new TextItem("%ANY");
            default -> null;
        };
    }

    /** A member of a struct, or the value of this name in a sequence of names and values. */
    static Item part(Any any, String name) {
        Item whole = item(any);
        if (whole == null) {
            return null;
        }
        Item member = whole.member(name);
        return member == null ? item(any).named(name) : member;
    }

    /** What is in an any; an event that was made in this process may have none. */
    static Item item(Any any) {
        if (any == null) {
            return null;
        }
        int kind = any.type().kind().value();
        return SimpleItem.isSimple(kind) ? new SimpleItem(any, kind) : composite(any);
    }

    private static Item composite(Any any) {
        return any.create_input_stream() instanceof CdrInputStream in
                ? OctetsItem.at(in, ValueWalk.unaliased(any.type()))
                : null;
    }
}
