package org.pleiad.ir.print;

import org.omg.CORBA.Any;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.TypeShape;

/** Values of constants and union labels as IDL literals. */
final class ConstantWords {
    private ConstantWords() {}

    /** {@code enumScope} goes before an enumerator: it belongs to the scope of its enum. */
    static String of(Any value, String enumScope) {
        TypeCode type = TypeShape.unaliased(value.type());
        var in = value.create_input_stream();
        return switch (type.kind().value()) {
            case TCKind._tk_boolean -> in.read_boolean() ? "TRUE" : "FALSE";
            case TCKind._tk_octet -> Integer.toString(in.read_octet() & 0xff);
            case TCKind._tk_short -> Short.toString(in.read_short());
            case TCKind._tk_ushort -> Integer.toString(in.read_ushort() & 0xffff);
            case TCKind._tk_long -> Integer.toString(in.read_long());
            case TCKind._tk_ulong -> Integer.toUnsignedString(in.read_ulong());
            case TCKind._tk_longlong -> Long.toString(in.read_longlong());
            case TCKind._tk_ulonglong -> Long.toUnsignedString(in.read_ulonglong());
            case TCKind._tk_float -> Float.toString(in.read_float());
            case TCKind._tk_double -> Double.toString(in.read_double());
            case TCKind._tk_fixed ->
                in.read_fixed((short) TypeShape.fixedDigits(type), (short) TypeShape.fixedScale(type))
                                .toPlainString() + "d";
            case TCKind._tk_char -> "'" + escaped(String.valueOf(in.read_char()), '\'') + "'";
            case TCKind._tk_wchar -> "L'" + escaped(String.valueOf(in.read_wchar()), '\'') + "'";
            case TCKind._tk_string -> '"' + escaped(in.read_string(), '"') + '"';
            case TCKind._tk_wstring -> "L\"" + escaped(in.read_wstring(), '"') + '"';
            case TCKind._tk_enum -> enumScope + TypeShape.memberNames(type).get(in.read_ulong());
            default -> throw new IllegalArgumentException("no constant is of type " + type);
        };
    }

    private static String escaped(String text, char quote) {
        var escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '\\' || c == quote) {
                escaped.append('\\').append(c);
            } else if (c < ' ') {
                escaped.append("\\%03o".formatted((int) c));
            } else if (c > '~') {
                escaped.append("\\u%04x".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
