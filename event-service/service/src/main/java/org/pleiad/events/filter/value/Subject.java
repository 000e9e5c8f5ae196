package org.pleiad.events.filter.value;

import org.omg.CORBA.Any;
import org.omg.CORBA.TypeCodePackage.BadKind;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotification.StructuredEventHelper;

/** An event that a constraint is evaluated on. For one thread. */
public abstract class Subject {
    private static final String STRUCTURED_EVENT = StructuredEventHelper.id();

    Subject() {}

    /** A structured event. */
    public static Subject of(StructuredEvent event) {
        return new StructuredSubject(event);
    }

    /** An event that is an any; one of a structured event is that structured event (Notification Service 1.1, 2.1.4). */
    public static Subject of(Any event) {
        try {
            return event.type().kind() == org.omg.CORBA.TCKind.tk_struct
                            && event.type().id().equals(STRUCTURED_EVENT)
                    ? of(StructuredEventHelper.extract(event))
                    : new AnySubject(event);
        } catch (BadKind impossible) {
            return new AnySubject(event);
        }
    }

    /** A typed event: names and values of the parameters, and perhaps {@code event_type}. */
    public static Subject of(Property[] event) {
        return new TypedSubject(event);
    }

    /** {@code $}. */
    public abstract Item root();

    /** {@code $name}, but for names that mean no part of the event; {@code null} if there is none. */
    public abstract Item variable(String name);

    /** Of which type the event is. */
    public abstract EventType type();
}
