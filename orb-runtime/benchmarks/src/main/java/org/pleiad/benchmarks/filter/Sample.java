package org.pleiad.benchmarks.filter;

import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotification.StructuredEventHelper;

/** Alarms as they come off the wire: their values are octets until somebody asks. */
final class Sample {
    private static final ORB ORB_SINGLETON = ORB.init();
    private static final TypeCode ALARM =
            ORB_SINGLETON.create_struct_tc("IDL:Sample/Alarm:1.0", "Alarm", new StructMember[] {
                new StructMember("id", ORB_SINGLETON.get_primitive_tc(TCKind.tk_longlong), null),
                new StructMember("text", ORB_SINGLETON.create_string_tc(0), null),
                new StructMember("severity", ORB_SINGLETON.get_primitive_tc(TCKind.tk_short), null),
                new StructMember("source", ORB_SINGLETON.create_string_tc(0), null)
            });

    private Sample() {}

    /** Half of them communications alarms, of severities 0 to 7, from eight sources. */
    static StructuredEvent[] structured(int count) {
        StructuredEvent[] events = new StructuredEvent[count];
        for (int i = 0; i < count; i++) {
            OutputStream out = ORB_SINGLETON.create_any().create_output_stream();
            StructuredEventHelper.write(out, structuredEvent(i));
            events[i] = StructuredEventHelper.read(out.create_input_stream());
        }
        return events;
    }

    private static StructuredEvent structuredEvent(int i) {
        EventType type = new EventType("Telecom", i % 2 == 0 ? "CommunicationsAlarm" : "PowerAlarm");
        Any severity = ORB_SINGLETON.create_any();
        severity.insert_short((short) (i / 2 % 8));
        Any source = ORB_SINGLETON.create_any();
        source.insert_string("router-" + i % 8);
        Any id = ORB_SINGLETON.create_any();
        id.insert_longlong(i);
        Any priority = ORB_SINGLETON.create_any();
        priority.insert_short((short) 4);
        return new StructuredEvent(
                new EventHeader(
                        new FixedEventHeader(type, "link_down"), new Property[] {new Property("Priority", priority)}),
                new Property[] {
                    new Property("id", id), new Property("severity", severity), new Property("source", source)
                },
                ORB_SINGLETON.create_any());
    }

    /** The same as anys of a struct. */
    static Any[] anys(int count) {
        Any[] events = new Any[count];
        for (int i = 0; i < count; i++) {
            OutputStream out = ORB_SINGLETON.create_any().create_output_stream();
            out.write_longlong(i);
            out.write_string("link down");
            out.write_short((short) (i / 2 % 8));
            out.write_string("router-" + i % 8);
            events[i] = ORB_SINGLETON.create_any();
            events[i].read_value(out.create_input_stream(), ALARM);
        }
        return events;
    }
}
