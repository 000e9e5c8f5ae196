package org.pleiad.dynamic.type;

import java.math.BigDecimal;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.BooleanValue;
import org.pleiad.idl.model.ConstantValue.CharacterValue;
import org.pleiad.idl.model.ConstantValue.EnumValue;
import org.pleiad.idl.model.ConstantValue.FixedValue;
import org.pleiad.idl.model.ConstantValue.FloatingValue;
import org.pleiad.idl.model.ConstantValue.IntegerValue;
import org.pleiad.idl.model.ConstantValue.StringValue;

/** Values that the compiler evaluated, as anys. */
public final class Constants {
    private Constants() {}

    /** The value of a constant or union label, in an any of this type. */
    public static Any any(ORB orb, ConstantValue value, TypeCode type) {
        Any any = orb.create_any();
        OutputStream out = any.create_output_stream();
        if (value instanceof IntegerValue integer) {
            integer(out, integer.value().longValue(), TypeShape.kind(type));
        } else if (value instanceof FloatingValue floating) {
            number(out, floating.value(), type);
        } else if (value instanceof FixedValue fixed) {
            number(out, fixed.value(), type);
        } else if (value instanceof CharacterValue character) {
            if (TypeShape.kind(type) == TCKind._tk_wchar) {
                out.write_wchar(character.value());
            } else {
                out.write_char(character.value());
            }
        } else if (value instanceof StringValue string) {
            if (TypeShape.kind(type) == TCKind._tk_wstring) {
                out.write_wstring(string.value());
            } else {
                out.write_string(string.value());
            }
        } else if (value instanceof BooleanValue bool) {
            out.write_boolean(bool.value());
        } else {
            out.write_ulong(((EnumValue) value).ordinal());
        }
        any.read_value(out.create_input_stream(), type);
        return any;
    }

    private static void integer(OutputStream out, long value, int kind) {
        switch (kind) {
            case TCKind._tk_octet -> out.write_octet((byte) value);
            case TCKind._tk_short, TCKind._tk_ushort -> out.write_short((short) value);
            case TCKind._tk_long, TCKind._tk_ulong -> out.write_long((int) value);
            case TCKind._tk_float -> out.write_float(value);
            case TCKind._tk_double -> out.write_double(value);
            default -> out.write_longlong(value);
        }
    }

    private static void number(OutputStream out, BigDecimal value, TypeCode type) {
        switch (TypeShape.kind(type)) {
            case TCKind._tk_float -> out.write_float(value.floatValue());
            case TCKind._tk_double -> out.write_double(value.doubleValue());
            case TCKind._tk_fixed ->
                out.write_fixed(value, (short) TypeShape.fixedDigits(type), (short) TypeShape.fixedScale(type));
            default -> throw new IllegalArgumentException("a number is no value of " + type);
        }
    }
}
