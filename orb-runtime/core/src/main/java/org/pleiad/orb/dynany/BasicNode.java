package org.pleiad.orb.dynany;

import java.util.Objects;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.pleiad.orb.dynamic.CdrInputStream;
import org.pleiad.orb.dynamic.CdrOutputStream;
import org.pleiad.orb.error.Minor;

/** A value of a basic type: number, character, string, any, TypeCode, reference. */
final class BasicNode extends BulkAccess {
    private static final long serialVersionUID = 1L;

    private transient Object value;

    BasicNode(NodeMaker maker, Shape shape) {
        super(maker, shape);
    }

    static boolean canHold(int kind) {
        return switch (kind) {
            case TCKind._tk_null,
                    TCKind._tk_void,
                    TCKind._tk_boolean,
                    TCKind._tk_octet,
                    TCKind._tk_char,
                    TCKind._tk_wchar,
                    TCKind._tk_short,
                    TCKind._tk_ushort,
                    TCKind._tk_long,
                    TCKind._tk_ulong,
                    TCKind._tk_longlong,
                    TCKind._tk_ulonglong,
                    TCKind._tk_float,
                    TCKind._tk_double,
                    TCKind._tk_string,
                    TCKind._tk_wstring,
                    TCKind._tk_any,
                    TCKind._tk_TypeCode,
                    TCKind._tk_objref,
                    TCKind._tk_component,
                    TCKind._tk_home,
                    TCKind._tk_abstract_interface -> true;
            default -> false;
        };
    }

    /** This node, if its values are those of a kind. */
    BasicNode of(int kind) throws TypeMismatch {
        int own = shape().kind();
        boolean isReference = own == TCKind._tk_component
                || own == TCKind._tk_home
                || own == TCKind._tk_abstract_interface && (value == null || value instanceof org.omg.CORBA.Object);
        if (own == kind || kind == TCKind._tk_objref && isReference) {
            return this;
        }
        throw mismatch(TCKind.from_int(kind));
    }

    Object get() {
        return value instanceof Any any ? copy(any) : value;
    }

    void set(Object newValue) throws InvalidValue {
        value = newValue instanceof Any any ? copy(any) : checked(newValue);
        changed();
    }

    /** Sets a value of the right Java type, which nobody else holds. */
    void hold(Object newValue) {
        value = newValue;
    }

    /** An any is a value: a later change of the one must not show in the other. */
    private Any copy(Any any) {
        CdrOutputStream out = (CdrOutputStream) maker().any().create_output_stream();
        out.write_any(any);
        return out.create_input_stream().read_any();
    }

    private Object checked(Object newValue) throws InvalidValue {
        if (newValue == null && (isText() || shape().kind() == TCKind._tk_TypeCode)) {
            throw new InvalidValue("null is no " + shape().type());
        }
        if (newValue instanceof String text && isTooLong(text)) {
            throw new InvalidValue(
                    text.length() + " characters, at most " + Integer.toUnsignedString(shape().length()));
        }
        return newValue;
    }

    private boolean isText() {
        return shape().kind() == TCKind._tk_string || shape().kind() == TCKind._tk_wstring;
    }

    private boolean isTooLong(String text) {
        return shape().length() != 0 && Integer.compareUnsigned(text.length(), shape().length()) > 0;
    }

    @Override
    Node target() {
        return this;
    }

    @Override
    void initialize(Growth growth) {
        value = switch (shape().kind()) {
            case TCKind._tk_boolean -> false;
            case TCKind._tk_octet -> (byte) 0;
            case TCKind._tk_char, TCKind._tk_wchar -> (char) 0;
            case TCKind._tk_short, TCKind._tk_ushort -> (short) 0;
            case TCKind._tk_long, TCKind._tk_ulong -> 0;
            case TCKind._tk_longlong, TCKind._tk_ulonglong -> 0L;
            case TCKind._tk_float -> 0f;
            case TCKind._tk_double -> 0d;
            case TCKind._tk_string, TCKind._tk_wstring -> "";
            case TCKind._tk_any -> maker().any();
            case TCKind._tk_TypeCode -> maker().any().type();
            default -> null;
        };
    }

    @Override
    void read(NodeReader reader) {
        CdrInputStream in = reader.stream();
        value = switch (shape().kind()) {
            case TCKind._tk_boolean -> in.read_boolean();
            case TCKind._tk_octet -> in.read_octet();
            case TCKind._tk_char -> in.read_char();
            case TCKind._tk_wchar -> in.read_wchar();
            case TCKind._tk_short, TCKind._tk_ushort -> in.read_short();
            case TCKind._tk_long, TCKind._tk_ulong -> in.read_long();
            case TCKind._tk_longlong, TCKind._tk_ulonglong -> in.read_longlong();
            case TCKind._tk_float -> in.read_float();
            case TCKind._tk_double -> in.read_double();
            case TCKind._tk_string -> bounded(in.read_string());
            case TCKind._tk_wstring -> bounded(in.read_wstring());
            case TCKind._tk_any -> in.read_any();
            case TCKind._tk_TypeCode -> in.read_TypeCode();
            case TCKind._tk_objref, TCKind._tk_component, TCKind._tk_home -> in.read_Object();
            case TCKind._tk_abstract_interface -> in.read_abstract_interface();
            default -> null;
        };
    }

    private String bounded(String text) {
        if (isTooLong(text)) {
            throw Minor.STRING_TOO_LONG.exception(
                    CompletionStatus.COMPLETED_NO,
                    text.length() + " characters, at most " + Integer.toUnsignedString(shape().length()));
        }
        return text;
    }

    @Override
    void write(CdrOutputStream out) {
        switch (shape().kind()) {
            case TCKind._tk_boolean -> out.write_boolean((Boolean) value);
            case TCKind._tk_octet -> out.write_octet((Byte) value);
            case TCKind._tk_char -> out.write_char((Character) value);
            case TCKind._tk_wchar -> out.write_wchar((Character) value);
            case TCKind._tk_short, TCKind._tk_ushort -> out.write_short((Short) value);
            case TCKind._tk_long, TCKind._tk_ulong -> out.write_long((Integer) value);
            case TCKind._tk_longlong, TCKind._tk_ulonglong -> out.write_longlong((Long) value);
            case TCKind._tk_float -> out.write_float((Float) value);
            case TCKind._tk_double -> out.write_double((Double) value);
            case TCKind._tk_string -> out.write_string((String) value);
            case TCKind._tk_wstring -> out.write_wstring((String) value);
            case TCKind._tk_any -> out.write_any((Any) value);
            case TCKind._tk_TypeCode -> out.write_TypeCode((TypeCode) value);
            case TCKind._tk_objref, TCKind._tk_component, TCKind._tk_home ->
                out.write_Object((org.omg.CORBA.Object) value);
            case TCKind._tk_abstract_interface -> out.write_abstract_interface(value);
            default -> {}
        }
    }

    @Override
    void take(Node other) {
        value = ((BasicNode) other).value;
    }

    @Override
    boolean hasValueOf(Node node, Comparison comparison) {
        Object other = ((BasicNode) node).value;
        if (value instanceof Any any && other instanceof Any otherAny) {
            return any.equal(otherAny);
        }
        if (value instanceof TypeCode type && other instanceof TypeCode otherType) {
            return type.equal(otherType);
        }
        if (value instanceof org.omg.CORBA.Object reference && other instanceof org.omg.CORBA.Object another) {
            return reference._is_equivalent(another);
        }
        return Objects.equals(value, other);
    }

    @Override
    String interfaceId() {
        return "IDL:omg.org/DynamicAny/DynAny:1.0";
    }
}
