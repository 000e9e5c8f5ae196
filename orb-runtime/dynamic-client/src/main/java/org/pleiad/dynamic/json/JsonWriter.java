package org.pleiad.dynamic.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.TypeCodeText;
import org.pleiad.dynamic.type.TypeText;
import org.pleiad.dynamic.value.DynamicValue;
import org.pleiad.dynamic.value.TypedValue;
import org.pleiad.dynamic.value.UnionValue;
import org.pleiad.orb.idl.DynamicObject;
import org.pleiad.orb.idl.RaisedException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Plain values as JSON, in the form in which they can be given as arguments again: octets in base64, an any as
 * {@code {"type", "value"}}, a union as {@code {"discriminator", "value"}}, a reference as {@code "IOR:…"}, a value type
 * with {@code "@type"}. A value that occurs again is shown once with {@code "@id"}, then as {@code {"@same": id}}. For one
 * thread.
 */
public final class JsonWriter {
    private final ORB orb;
    private final boolean pretty;
    private final boolean described;
    private final Map<DynamicValue, Integer> occurrences = new IdentityHashMap<>();
    private final Map<DynamicValue, Integer> shown = new IdentityHashMap<>();

    /** A writer; {@code pretty} puts each member on a line of its own. */
    public JsonWriter(ORB orb, boolean pretty) {
        this(orb, pretty, false);
    }

    private JsonWriter(ORB orb, boolean pretty, boolean described) {
        this.orb = orb;
        this.pretty = pretty;
        this.described = described;
    }

    /**
     * A writer of one line for readers that know no definitions: an any whose type has a name gets a member
     * {@code "typecode"} beside {@code "type"}, which says the type in full.
     */
    public static JsonWriter describing(ORB orb) {
        return new JsonWriter(orb, false, true);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = new DefaultPrettyPrinter();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** A plain value, without a line end. */
    public String text(Object value) {
        count(value);
        var text = new StringWriter();
        ObjectWriteContext context = pretty ? new Indented() : ObjectWriteContext.empty();
        try (JsonGenerator out = JsonText.FACTORY.createGenerator(context, text)) {
            write(out, value);
        }
        return text.toString();
    }

    /** A user exception: its id, its name and its members. */
    public String text(RaisedException raised) {
        Map<String, Object> all = new java.util.LinkedHashMap<>();
        all.put("exception", raised.id());
        all.put("name", raised.name());
        all.put("members", raised.members());
        return text(all);
    }

    private void count(Object value) {
        if (value instanceof DynamicValue state) {
            if (occurrences.merge(state, 1, Integer::sum) == 1) {
                state.state().values().forEach(this::count);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::count);
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(this::count);
        } else if (value instanceof UnionValue union) {
            count(union.value());
        } else if (value instanceof TypedValue typed) {
            count(typed.value());
        }
    }

    private void write(JsonGenerator out, Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof Number number) {
            number(out, number);
        } else if (value instanceof byte[] octets) {
            out.writeString(Base64.getEncoder().encodeToString(octets));
        } else if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            members(out, map);
            out.writeEndObject();
        } else if (value instanceof Collection<?> elements) {
            out.writeStartArray();
            elements.forEach(each -> write(out, each));
            out.writeEndArray();
        } else if (value instanceof UnionValue union) {
            out.writeStartObject();
            member(out, "discriminator", union.discriminator());
            if (union.member() != null) {
                member(out, "value", union.value());
            }
            out.writeEndObject();
        } else if (value instanceof TypedValue typed) {
            out.writeStartObject();
            type(out, typed.type());
            member(out, "value", typed.value());
            out.writeEndObject();
        } else if (value instanceof DynamicValue state) {
            state(out, state);
        } else if (described && value instanceof TypeCode type && !TypeCodeText.isNeedless(type)) {
            out.writeStartObject();
            type(out, type);
            out.writeEndObject();
        } else {
            out.writeString(simple(value));
        }
    }

    private void type(JsonGenerator out, TypeCode type) {
        member(out, "type", TypeText.of(type));
        if (described && !TypeCodeText.isNeedless(type)) {
            member(out, "typecode", TypeCodeText.of(orb, type));
        }
    }

    private void members(JsonGenerator out, Map<?, ?> members) {
        members.forEach((name, value) -> member(out, String.valueOf(name), value));
    }

    private void member(JsonGenerator out, String name, Object value) {
        out.writeName(name);
        write(out, value);
    }

    private void state(JsonGenerator out, DynamicValue value) {
        out.writeStartObject();
        Integer known = shown.get(value);
        if (known != null) {
            member(out, "@same", known);
        } else {
            member(out, "@type", value.typeId());
            if (occurrences.get(value) > 1) {
                shown.put(value, shown.size() + 1);
                member(out, "@id", shown.get(value));
            }
            members(out, value.state());
        }
        out.writeEndObject();
    }

    private static void number(JsonGenerator out, Number number) {
        if (number instanceof BigDecimal decimal) {
            out.writeNumber(decimal.toPlainString());
        } else if (number instanceof BigInteger big) {
            out.writeNumber(big);
        } else if (number instanceof Double value) {
            if (isNumber(value)) {
                out.writeNumber(value);
            } else {
                out.writeString(value.toString());
            }
        } else if (number instanceof Float value) {
            if (isNumber(value)) {
                out.writeNumber(value);
            } else {
                out.writeString(value.toString());
            }
        } else {
            out.writeNumber(number.longValue());
        }
    }

    /** JSON has no infinities, and readers forget the sign of a zero. */
    private static boolean isNumber(double value) {
        return Double.isFinite(value) && !(value == 0 && Math.copySign(1, value) < 0);
    }

    private String simple(Object value) {
        if (value instanceof DynamicObject object) {
            return orb.object_to_string(object.reference());
        }
        if (value instanceof org.omg.CORBA.Object reference) {
            return orb.object_to_string(reference);
        }
        return value instanceof TypeCode type ? TypeText.of(type) : String.valueOf(value);
    }
}
