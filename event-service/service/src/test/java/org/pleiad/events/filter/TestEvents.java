package org.pleiad.events.filter;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UnionMember;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;

/** Events for tests, of types that are made on the spot. */
final class TestEvents {
    static final ORB ORB_SINGLETON = ORB.init();
    static final TypeCode COLOUR =
            ORB_SINGLETON.create_enum_tc("IDL:Plant/Colour:1.0", "Colour", new String[] {"RED", "AMBER", "GREEN"});
    static final TypeCode STRING = ORB_SINGLETON.create_string_tc(0);

    private TestEvents() {}

    static TypeCode type(TCKind kind) {
        return ORB_SINGLETON.get_primitive_tc(kind);
    }

    static TypeCode sequence(TypeCode element) {
        return ORB_SINGLETON.create_sequence_tc(0, element);
    }

    static StructMember member(String name, TypeCode type) {
        return new StructMember(name, type, null);
    }

    static TypeCode struct(String name, StructMember... members) {
        return ORB_SINGLETON.create_struct_tc("IDL:Plant/" + name + ":1.0", name, members);
    }

    static UnionMember branch(String name, Any label, TypeCode type) {
        return new UnionMember(name, label, type, null);
    }

    /** A value of any type, written by the caller. */
    static Any any(TypeCode type, java.util.function.Consumer<OutputStream> write) {
        Any any = ORB_SINGLETON.create_any();
        OutputStream out = any.create_output_stream();
        any.type(type);
        write.accept(out);
        // as if it had come off the wire
        Any received = ORB_SINGLETON.create_any();
        received.read_value(any.create_input_stream(), type);
        return received;
    }

    static Any any(int value) {
        return any(type(TCKind.tk_long), out -> out.write_long(value));
    }

    static Any any(String value) {
        return any(STRING, out -> out.write_string(value));
    }

    static Any any(double value) {
        return any(type(TCKind.tk_double), out -> out.write_double(value));
    }

    static Any any(boolean value) {
        return any(type(TCKind.tk_boolean), out -> out.write_boolean(value));
    }

    static Any colour(int position) {
        return any(COLOUR, out -> out.write_long(position));
    }

    static Any strings(String... values) {
        return any(sequence(STRING), out -> {
            out.write_long(values.length);
            for (String value : values) {
                out.write_string(value);
            }
        });
    }

    static Builder structured(String domain, String type, String name) {
        return new Builder(domain, type, name);
    }

    static final class Builder {
        private final FixedEventHeader fixed;
        private final List<Property> header = new ArrayList<>();
        private final List<Property> body = new ArrayList<>();
        private Any remainder = ORB_SINGLETON.create_any();

        Builder(String domain, String type, String name) {
            fixed = new FixedEventHeader(new EventType(domain, type), name);
        }

        Builder header(String name, Any value) {
            header.add(new Property(name, value));
            return this;
        }

        Builder body(String name, Any value) {
            body.add(new Property(name, value));
            return this;
        }

        Builder remainder(Any value) {
            remainder = value;
            return this;
        }

        StructuredEvent event() {
            return new StructuredEvent(
                    new EventHeader(fixed, header.toArray(Property[]::new)), body.toArray(Property[]::new), remainder);
        }
    }
}
