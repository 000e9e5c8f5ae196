package org.pleiad.events.filter.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
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

/** An event as plain Java objects: what the naive evaluator looks at, and what real events are made of. */
record Model(Map<String, Object> fields) {
    static final List<String> COLOURS = List.of("RED", "AMBER", "GREEN");
    static final List<String> NAMES =
            List.of("number", "price", "text", "flag", "letter", "colour", "longs", "texts", "inner", "absent");

    private static final ORB ORB_SINGLETON = ORB.init();
    private static final TypeCode STRING = ORB_SINGLETON.create_string_tc(0);
    private static final TypeCode COLOUR =
            ORB_SINGLETON.create_enum_tc("IDL:Fuzz/Colour:1.0", "Colour", COLOURS.toArray(String[]::new));
    private static final TypeCode INNER =
            ORB_SINGLETON.create_struct_tc("IDL:Fuzz/Inner:1.0", "Inner", new StructMember[] {
                new StructMember("text", STRING, null),
                new StructMember("number", ORB_SINGLETON.get_primitive_tc(TCKind.tk_short), null)
            });

    /** An enumerator. */
    record Colour(int position) {
        String name() {
            return COLOURS.get(position);
        }
    }

    /** A struct. */
    record Inner(String text, long number) {}

    static Model random(RandomGenerator random) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name : NAMES) {
            if (random.nextInt(5) > 0 && !name.equals("absent")) {
                fields.put(name, value(name, random));
            }
        }
        return new Model(fields);
    }

    private static Object value(String name, RandomGenerator random) {
        return switch (name) {
            case "number" -> (long) random.nextInt(-3, 4);
            case "price" -> random.nextInt(-12, 13) / 4.0;
            case "text" -> text(random);
            case "flag" -> random.nextBoolean();
            case "letter" -> (char) ('a' + random.nextInt(3));
            case "colour" -> new Colour(random.nextInt(COLOURS.size()));
            case "longs" ->
                random.ints(random.nextInt(4), -3, 4).mapToObj(i -> (long) i).toList();
            case "texts" -> {
                List<String> texts = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    texts.add(text(random));
                }
                yield List.copyOf(texts);
            }
            default -> new Inner(text(random), random.nextInt(-3, 4));
        };
    }

    static String text(RandomGenerator random) {
        String[] texts = {"", "a", "b", "ab", "it's", "\\", "RED", "GREEN", "1"};
        return texts[random.nextInt(texts.length)];
    }

    StructuredEvent structured(RandomGenerator random) {
        List<Property> header = new ArrayList<>();
        List<Property> body = new ArrayList<>();
        fields.forEach((name, value) -> (random.nextBoolean() ? header : body).add(new Property(name, any(value))));
        return new StructuredEvent(
                new EventHeader(
                        new FixedEventHeader(new EventType("Fuzz", "Event"), "one"), header.toArray(Property[]::new)),
                body.toArray(Property[]::new),
                ORB_SINGLETON.create_any());
    }

    /** A struct whose members are the fields. */
    Any struct() {
        StructMember[] members = fields.entrySet().stream()
                .map(field -> new StructMember(field.getKey(), type(field.getValue()), null))
                .toArray(StructMember[]::new);
        TypeCode type = ORB_SINGLETON.create_struct_tc("IDL:Fuzz/Event:1.0", "Event", members);
        OutputStream out = ORB_SINGLETON.create_any().create_output_stream();
        fields.values().forEach(value -> write(value, out));
        Any any = ORB_SINGLETON.create_any();
        any.read_value(out.create_input_stream(), type);
        return any;
    }

    private static Any any(Object value) {
        OutputStream out = ORB_SINGLETON.create_any().create_output_stream();
        write(value, out);
        Any any = ORB_SINGLETON.create_any();
        any.read_value(out.create_input_stream(), type(value));
        return any;
    }

    private static TypeCode type(Object value) {
        if (value instanceof List<?> list) {
            boolean texts = !list.isEmpty() && list.get(0) instanceof String;
            return ORB_SINGLETON.create_sequence_tc(
                    0, texts ? STRING : ORB_SINGLETON.get_primitive_tc(TCKind.tk_longlong));
        }
        if (value instanceof String) {
            return STRING;
        }
        if (value instanceof Colour) {
            return COLOUR;
        }
        if (value instanceof Inner) {
            return INNER;
        }
        return ORB_SINGLETON.get_primitive_tc(
                value instanceof Long
                        ? TCKind.tk_longlong
                        : value instanceof Double
                                ? TCKind.tk_double
                                : value instanceof Boolean ? TCKind.tk_boolean : TCKind.tk_char);
    }

    private static void write(Object value, OutputStream out) {
        if (value instanceof List<?> list) {
            out.write_long(list.size());
            list.forEach(element -> write(element, out));
        } else if (value instanceof String text) {
            out.write_string(text);
        } else if (value instanceof Colour colour) {
            out.write_long(colour.position());
        } else if (value instanceof Inner inner) {
            out.write_string(inner.text());
            out.write_short((short) inner.number());
        } else if (value instanceof Long number) {
            out.write_longlong(number);
        } else if (value instanceof Double number) {
            out.write_double(number);
        } else if (value instanceof Boolean flag) {
            out.write_boolean(flag);
        } else {
            out.write_char((Character) value);
        }
    }
}
