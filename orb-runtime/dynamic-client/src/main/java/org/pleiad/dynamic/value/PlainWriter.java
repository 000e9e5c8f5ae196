package org.pleiad.dynamic.value;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.IDLEntity;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.dynamic.type.TypeShape;

/** Writes plain values that {@link Conversion} has made. For one stream and thread. */
public final class PlainWriter {
    private final ORB orb;
    private final OutputStream out;
    private final Unions unions = new Unions();
    private final Map<DynamicValue, StreamedValue> streamed = new IdentityHashMap<>();

    /** A writer over a stream. */
    public PlainWriter(ORB orb, OutputStream out) {
        this.orb = orb;
        this.out = out;
    }

    /** Writes a value of a type. */
    public void write(TypeCode declared, Object value) {
        TypeCode type = TypeShape.unaliased(declared);
        if (value instanceof Generated generated) {
            generated.write(out);
            return;
        }
        switch (type.kind().value()) {
            case TCKind._tk_null, TCKind._tk_void -> {}
            case TCKind._tk_boolean -> out.write_boolean((Boolean) value);
            case TCKind._tk_octet -> out.write_octet(((Number) value).byteValue());
            case TCKind._tk_char -> out.write_char((Character) value);
            case TCKind._tk_wchar -> out.write_wchar((Character) value);
            case TCKind._tk_short -> out.write_short((Short) value);
            case TCKind._tk_ushort -> out.write_ushort(((Number) value).shortValue());
            case TCKind._tk_long -> out.write_long((Integer) value);
            case TCKind._tk_ulong -> out.write_ulong(((Number) value).intValue());
            case TCKind._tk_longlong -> out.write_longlong((Long) value);
            case TCKind._tk_ulonglong -> out.write_ulonglong(((BigInteger) value).longValue());
            case TCKind._tk_float -> out.write_float((Float) value);
            case TCKind._tk_double -> out.write_double((Double) value);
            case TCKind._tk_string -> out.write_string((String) value);
            case TCKind._tk_wstring -> out.write_wstring((String) value);
            case TCKind._tk_fixed ->
                out.write_fixed(
                        (BigDecimal) value, (short) TypeShape.fixedDigits(type), (short) TypeShape.fixedScale(type));
            case TCKind._tk_any -> out.write_any(value instanceof Any any ? any : any((TypedValue) value));
            case TCKind._tk_TypeCode -> out.write_TypeCode((TypeCode) value);
            case TCKind._tk_enum -> out.write_ulong(TypeShape.memberNames(type).indexOf(value));
            case TCKind._tk_struct, TCKind._tk_except -> struct(type, (Map<?, ?>) value);
            case TCKind._tk_union -> union(type, (UnionValue) value);
            case TCKind._tk_sequence, TCKind._tk_array -> elements(type, value);
            case TCKind._tk_abstract_interface ->
                stream().write_abstract_interface(value instanceof DynamicValue state ? streamed(state) : value);
            case TCKind._tk_value, TCKind._tk_event, TCKind._tk_value_box -> value(value);
            default -> out.write_Object((org.omg.CORBA.Object) value);
        }
    }

    private Any any(TypedValue value) {
        Any any = orb.create_any();
        int kind = TypeShape.kind(value.type());
        if (kind == TCKind._tk_null || kind == TCKind._tk_void) {
            any.type(value.type());
            return any;
        }
        OutputStream inside = any.create_output_stream();
        new PlainWriter(orb, inside).write(value.type(), value.value());
        any.read_value(inside.create_input_stream(), value.type());
        return any;
    }

    private void struct(TypeCode type, Map<?, ?> members) {
        for (TypeShape.Member member : TypeShape.members(type)) {
            write(member.type(), members.get(member.name()));
        }
    }

    private void union(TypeCode type, UnionValue value) {
        write(TypeShape.discriminator(type), value.discriminator());
        unions.selected(type, value.discriminator()).ifPresent(each -> write(each.type(), value.value()));
    }

    private void elements(TypeCode type, Object value) {
        boolean sequence = type.kind().value() == TCKind._tk_sequence;
        if (value instanceof byte[] octets) {
            if (sequence) {
                out.write_ulong(octets.length);
            }
            out.write_octet_array(octets, 0, octets.length);
            return;
        }
        List<?> elements = (List<?>) value;
        if (sequence) {
            out.write_ulong(elements.size());
        }
        TypeCode element = TypeShape.content(type);
        for (Object each : elements) {
            write(element, each);
        }
    }

    private void value(Object value) {
        if (value instanceof DynamicValue state) {
            stream().write_value(streamed(state));
        } else if (value instanceof Box box) {
            stream().write_value(box, new Box.Helper(box.type(), this));
        } else {
            stream().write_value((Serializable) value);
        }
    }

    private StreamedValue streamed(DynamicValue value) {
        return streamed.computeIfAbsent(value, each -> new StreamedValue(each, this));
    }

    private org.omg.CORBA_2_3.portable.OutputStream stream() {
        return (org.omg.CORBA_2_3.portable.OutputStream) out;
    }

    /** An instance of a class that an IDL compiler made, with its Helper. */
    record Generated(IDLEntity value, HelperClass helper) {
        void write(OutputStream out) {
            helper.write(out, value);
        }
    }
}
