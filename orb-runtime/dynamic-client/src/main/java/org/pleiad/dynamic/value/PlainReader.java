package org.pleiad.dynamic.value;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_CUSTOM;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ValueFactory;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.error.Minor;

/** Reads plain values from a stream by their TypeCodes. For one stream and thread. */
public final class PlainReader {
    /** Types in types; guards the stack. */
    static final int MOST_LEVELS = 500;

    /** What a reader cannot know by itself. */
    public interface Surroundings {
        /** A type by its repository id. */
        Optional<TypeCode> typeCode(String id);

        /** A reference, not nil, with the id of its interface, as the program shall see it. */
        Object reference(org.omg.CORBA.Object reference, String interfaceId);
    }

    private final InputStream in;
    private final Surroundings surroundings;
    private final Unions unions = new Unions();
    private int level;

    /** A reader over a stream. */
    public PlainReader(InputStream in, Surroundings surroundings) {
        this.in = in;
        this.surroundings = surroundings;
        if (in instanceof CdrInputStream stream) {
            stream.valueFactories(this::factory);
        }
    }

    /** Reads a value of a type that has no parts: what can be a label. */
    static Object simple(InputStream in, TypeCode type) {
        return new PlainReader(in, null).read(type);
    }

    /** Reads a value. */
    public Object read(TypeCode declared) {
        TypeCode type = TypeShape.unaliased(declared);
        if (++level > MOST_LEVELS) {
            throw Minor.NESTING_TOO_DEEP.exception(
                    CompletionStatus.COMPLETED_YES, "more than " + MOST_LEVELS + " levels");
        }
        try {
            return value(type);
        } finally {
            level--;
        }
    }

    private Object value(TypeCode type) {
        return switch (type.kind().value()) {
            case TCKind._tk_null, TCKind._tk_void -> null;
            case TCKind._tk_boolean -> in.read_boolean();
            case TCKind._tk_octet -> in.read_octet() & 0xff;
            case TCKind._tk_char -> in.read_char();
            case TCKind._tk_wchar -> in.read_wchar();
            case TCKind._tk_short -> in.read_short();
            case TCKind._tk_ushort -> in.read_ushort() & 0xffff;
            case TCKind._tk_long -> in.read_long();
            case TCKind._tk_ulong -> Integer.toUnsignedLong(in.read_ulong());
            case TCKind._tk_longlong -> in.read_longlong();
            case TCKind._tk_ulonglong -> new BigInteger(Long.toUnsignedString(in.read_ulonglong()));
            case TCKind._tk_float -> in.read_float();
            case TCKind._tk_double -> in.read_double();
            case TCKind._tk_string -> in.read_string();
            case TCKind._tk_wstring -> in.read_wstring();
            case TCKind._tk_fixed ->
                in.read_fixed((short) TypeShape.fixedDigits(type), (short) TypeShape.fixedScale(type));
            case TCKind._tk_any -> any(in.read_any());
            case TCKind._tk_TypeCode -> in.read_TypeCode();
            case TCKind._tk_enum -> enumerator(type);
            case TCKind._tk_struct, TCKind._tk_except -> struct(type);
            case TCKind._tk_union -> union(type);
            case TCKind._tk_sequence -> elements(type, length());
            case TCKind._tk_array -> elements(type, TypeShape.length(type));
            case TCKind._tk_objref, TCKind._tk_component, TCKind._tk_home -> reference(in.read_Object(), type);
            case TCKind._tk_value, TCKind._tk_event, TCKind._tk_value_box ->
                unwrapped(stream().read_value(TypeShape.id(type)));
            case TCKind._tk_abstract_interface -> abstractInterface(type);
            case TCKind._tk_longdouble -> throw Minor.LONG_DOUBLE_UNSUPPORTED.exception(CompletionStatus.COMPLETED_YES);
            default -> throw Minor.TYPE_WITHOUT_VALUES.exception(CompletionStatus.COMPLETED_YES, type.toString());
        };
    }

    /** The content of an any as a plain value. */
    private TypedValue any(Any any) {
        TypeCode type = any.type();
        int kind = TypeShape.kind(type);
        if (kind == TCKind._tk_null || kind == TCKind._tk_void) {
            return new TypedValue(type, null);
        }
        var inside = new PlainReader(any.create_input_stream(), surroundings);
        inside.level = level;
        return new TypedValue(type, inside.read(type));
    }

    private String enumerator(TypeCode type) {
        List<String> names = TypeShape.memberNames(type);
        int ordinal = in.read_ulong();
        if (ordinal < 0 || ordinal >= names.size()) {
            throw Minor.ENUM_OUT_OF_RANGE.exception(
                    CompletionStatus.COMPLETED_YES, Integer.toUnsignedString(ordinal) + " in " + TypeShape.id(type));
        }
        return names.get(ordinal);
    }

    /** The members by name, in order. */
    Map<String, Object> struct(TypeCode type) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (TypeShape.Member member : TypeShape.members(type)) {
            members.put(member.name(), read(member.type()));
        }
        return members;
    }

    private UnionValue union(TypeCode type) {
        Object discriminator = read(TypeShape.discriminator(type));
        return unions.selected(type, discriminator)
                .map(each -> new UnionValue(discriminator, each.name(), read(each.type())))
                .orElseGet(() -> new UnionValue(discriminator, null, null));
    }

    /** A length that the rest of the stream can bear out: each element takes an octet at least. */
    private long length() {
        long length = Integer.toUnsignedLong(in.read_ulong());
        try {
            if (in instanceof CdrInputStream && length > in.available()) {
                throw Minor.LENGTH_TOO_LARGE.exception(
                        CompletionStatus.COMPLETED_YES, length + " elements in " + in.available() + " octets");
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return length;
    }

    private Object elements(TypeCode type, long length) {
        TypeCode element = TypeShape.content(type);
        if (TypeShape.kind(element) == TCKind._tk_octet) {
            byte[] octets = new byte[(int) length];
            in.read_octet_array(octets, 0, octets.length);
            return octets;
        }
        List<Object> elements = new ArrayList<>();
        for (long i = 0; i < length; i++) {
            elements.add(read(element));
        }
        return elements;
    }

    private Object reference(org.omg.CORBA.Object reference, TypeCode type) {
        return reference == null ? null : surroundings.reference(reference, TypeShape.id(type));
    }

    private Object abstractInterface(TypeCode type) {
        Object read = stream().read_abstract_interface();
        return read instanceof org.omg.CORBA.Object reference ? reference(reference, type) : unwrapped(read);
    }

    private org.omg.CORBA_2_3.portable.InputStream stream() {
        return (org.omg.CORBA_2_3.portable.InputStream) in;
    }

    private static Object unwrapped(Object read) {
        if (read instanceof StreamedValue streamed) {
            return streamed.value();
        }
        return read instanceof Box box ? box.content() : read;
    }

    /** Makes values of known types; a custom one is left to its own class. */
    private ValueFactory factory(String id) {
        Optional<TypeCode> known = surroundings.typeCode(id).map(TypeShape::unaliased);
        if (known.isEmpty()) {
            return null;
        }
        TypeCode type = known.get();
        return switch (type.kind().value()) {
            case TCKind._tk_value_box -> stream -> new Box(type, read(TypeShape.content(type)));
            case TCKind._tk_value, TCKind._tk_event ->
                TypeShape.modifier(type) == VM_CUSTOM.value
                        ? null
                        : stream -> stream.read_value(new StreamedValue(new DynamicValue(type), this));
            default -> null;
        };
    }
}
