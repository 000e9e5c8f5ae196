package org.pleiad.events.channel;

import java.time.Duration;
import java.time.Instant;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.OctetSeqHelper;
import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotification.StructuredEventHelper;
import org.pleiad.orb.async.PreparedArguments;

/**
 * One event, in the form that its supplier gave it; the other forms are made when they are asked for first, and once
 * (Notification Service 1.1, 2.1.4). Immutable and thread-safe, as long as nobody changes the objects that it hands out.
 */
public final class Event {
    /** Type name of the structured form of an any. */
    public static final String ANY_TYPE = "%ANY";

    /** Type name of the structured form of a call. */
    public static final String TYPED_TYPE = "%TYPED";

    private static final Property[] NO_PROPERTIES = {};

    /** The forms in which events travel. */
    public enum Form {
        ANY,
        STRUCTURED,
        TYPED
    }

    private final ORB orb;
    private final Form form;
    private final long offset;
    private final Instant arrived;
    private final TypedCall call;

    // Made on demand; two threads that make the same at the same time waste the work of one.
    private volatile Any any;
    private volatile StructuredEvent structured;
    private volatile EventQoS qos;
    private volatile PreparedArguments anyArguments;
    private volatile PreparedArguments structuredArguments;

    private Event(
            ORB orb, Form form, long offset, Instant arrived, TypedCall call, Any any, StructuredEvent structured) {
        this.orb = orb;
        this.form = form;
        this.offset = offset;
        this.arrived = arrived;
        this.call = call;
        this.any = any;
        this.structured = structured;
    }

    /**
     * An event in an any.
     *
     * @param orb makes the other forms
     * @param any must not change any more
     */
    public static Event of(ORB orb, Any any) {
        return new Event(orb, Form.ANY, -1, Instant.now(), null, any, null);
    }

    /**
     * A structured event.
     *
     * @param orb makes the other forms
     * @param event must not change any more
     */
    public static Event of(ORB orb, StructuredEvent event) {
        return new Event(orb, Form.STRUCTURED, -1, Instant.now(), null, null, event);
    }

    /**
     * A typed event.
     *
     * @param orb makes the other forms
     */
    public static Event of(ORB orb, TypedCall call) {
        return new Event(orb, Form.TYPED, -1, Instant.now(), call, null, null);
    }

    /** The same at its place in the order of a durable channel. */
    public Event at(long newOffset, Instant newArrived) {
        return new Event(orb, form, newOffset, newArrived, call, any, structured);
    }

    /** The form in which it came. */
    public Form form() {
        return form;
    }

    /** The event as an any: itself, or an any of the structured event. */
    public Any any() {
        Any made = any;
        if (made == null) {
            made = orb.create_any();
            StructuredEventHelper.insert(made, structured());
            any = made;
        }
        return made;
    }

    /**
     * The event as a structured one: itself; one of the type %ANY whose remainder is the any; or one of the type %TYPED,
     * named after the operation, whose remainder is the octets of the arguments, since nobody here knows their types.
     */
    public StructuredEvent structured() {
        StructuredEvent made = structured;
        if (made == null) {
            made = form == Form.ANY ? structured("", ANY_TYPE, "", any) : structuredCall();
            structured = made;
        }
        return made;
    }

    private StructuredEvent structuredCall() {
        Any octets = orb.create_any();
        OctetSeqHelper.insert(octets, call.octets());
        return structured(call.interfaceId(), TYPED_TYPE, call.operation(), octets);
    }

    private static StructuredEvent structured(String domain, String type, String name, Any remainder) {
        var fixed = new FixedEventHeader(new EventType(domain, type), name);
        return new StructuredEvent(new EventHeader(fixed, NO_PROPERTIES), NO_PROPERTIES, remainder);
    }

    /** The call of a typed event; {@code null} for others. */
    public TypedCall call() {
        return call;
    }

    /**
     * The event as the argument of a push, marshalled once for all consumers alike. A sequence of structured events is
     * marshalled by writing its length and then these.
     *
     * @param wanted {@link Form#ANY} or {@link Form#STRUCTURED}
     */
    public PreparedArguments arguments(Form wanted) {
        return wanted == Form.ANY ? anyArguments() : structuredArguments();
    }

    private PreparedArguments anyArguments() {
        PreparedArguments made = anyArguments;
        if (made == null) {
            synchronized (this) {
                if (anyArguments == null) {
                    anyArguments = new PreparedArguments(out -> out.write_any(any()));
                }
                made = anyArguments;
            }
        }
        return made;
    }

    private PreparedArguments structuredArguments() {
        PreparedArguments made = structuredArguments;
        if (made == null) {
            synchronized (this) {
                if (structuredArguments == null) {
                    structuredArguments = new PreparedArguments(out -> StructuredEventHelper.write(out, structured()));
                }
                made = structuredArguments;
            }
        }
        return made;
    }

    /** Domain of the event's type; empty for an any. */
    public String domain() {
        return form == Form.ANY ? "" : structured().header.fixed_header.event_type.domain_name;
    }

    /** Name of the event's type within its domain; {@link #ANY_TYPE} for an any. */
    public String type() {
        return form == Form.ANY ? ANY_TYPE : structured().header.fixed_header.event_type.type_name;
    }

    /** Name of the event; empty for an any. */
    public String name() {
        return form == Form.ANY ? "" : structured().header.fixed_header.event_name;
    }

    /** The priority that the event asks for; 0 if none. */
    public short priority() {
        return qos().priority();
    }

    /** Whether the event asks for a priority of its own. */
    public boolean hasPriority() {
        return qos().hasPriority();
    }

    /** The priority that the event asks for, or {@code otherwise}. */
    public short priority(short otherwise) {
        return hasPriority() ? priority() : otherwise;
    }

    /** Before this time it is not to be delivered; {@code null}: none. */
    public Instant startTime() {
        return qos().startTime();
    }

    /** After this time it is not to be delivered; {@code null}: none. */
    public Instant stopTime() {
        return qos().stopTime();
    }

    /** So long after its arrival it is not to be delivered any more; {@code null}: as long as it takes. */
    public Duration timeout() {
        return qos().timeout();
    }

    /** The earlier of the ends that {@link #stopTime} and {@link #timeout} set; {@code null}: none. */
    public Instant expiry() {
        EventQoS wishes = qos();
        Instant stop = wishes.stopTime();
        if (wishes.timeout() == null || wishes.timeout().isZero()) {
            return stop;
        }
        Instant end = arrived.plus(wishes.timeout());
        return stop == null || end.isBefore(stop) ? end : stop;
    }

    private EventQoS qos() {
        EventQoS found = qos;
        if (found == null) {
            found = form == Form.STRUCTURED ? EventQoS.of(structured.header.variable_header) : EventQoS.NONE;
            qos = found;
        }
        return found;
    }

    /** When it came into the channel. */
    public Instant arrived() {
        return arrived;
    }

    /** Its place in the order of a durable channel, from 1; -1 in others. */
    public long offset() {
        return offset;
    }

    @Override
    public String toString() {
        return "event " + (offset < 0 ? "" : offset + " ") + domain() + "/" + type() + " " + name();
    }
}
