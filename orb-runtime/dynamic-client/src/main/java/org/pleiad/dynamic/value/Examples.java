package org.pleiad.dynamic.value;

import java.util.stream.Collectors;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.TypeShape;

/** What a value of a type looks like, in JSON, for messages. */
public final class Examples {
    /** Deeper than this the example only hints. */
    private static final int MOST_LEVELS = 3;

    private Examples() {}

    /** An example of a type. */
    public static String of(TypeCode type) {
        return of(type, 0);
    }

    private static String of(TypeCode declared, int level) {
        TypeCode type = TypeShape.unaliased(declared);
        if (level > MOST_LEVELS) {
            return "…";
        }
        return switch (type.kind().value()) {
            case TCKind._tk_boolean -> "true";
            case TCKind._tk_char, TCKind._tk_wchar -> "\"a\"";
            case TCKind._tk_string, TCKind._tk_wstring -> "\"text\"";
            case TCKind._tk_float, TCKind._tk_double, TCKind._tk_longdouble -> "1.5";
            case TCKind._tk_fixed -> TypeShape.fixedScale(type) > 0 ? "\"12.5\"" : "\"12\"";
            case TCKind._tk_enum -> "\"" + TypeShape.memberNames(type).get(0) + "\"";
            case TCKind._tk_any -> "{\"type\": \"long\", \"value\": 42}";
            case TCKind._tk_TypeCode -> "\"sequence<long>\"";
            case TCKind._tk_objref, TCKind._tk_component, TCKind._tk_home -> "\"IOR:…\"";
            case TCKind._tk_abstract_interface -> "\"IOR:…\"";
            case TCKind._tk_value_box -> of(TypeShape.content(type), level + 1);
            case TCKind._tk_struct, TCKind._tk_except, TCKind._tk_value, TCKind._tk_event ->
                TypeShape.members(type).stream()
                        .map(member -> "\"" + member.name() + "\": " + of(member.type(), level + 1))
                        .collect(Collectors.joining(", ", "{", "}"));
            case TCKind._tk_union -> union(type, level);
            case TCKind._tk_sequence, TCKind._tk_array -> elements(type, level);
            default -> "42";
        };
    }

    private static String union(TypeCode type, int level) {
        TypeShape.Case first = TypeShape.cases(type).get(0);
        return "{\"" + first.name() + "\": " + of(first.type(), level + 1) + "}";
    }

    private static String elements(TypeCode type, int level) {
        TypeCode element = TypeShape.content(type);
        if (TypeShape.kind(element) == TCKind._tk_octet) {
            return "\"AQID\" (base64)";
        }
        String one = of(element, level + 1);
        boolean array = type.kind().value() == TCKind._tk_array;
        return "[" + one + (!array || TypeShape.length(type) == 1 ? "" : ", …") + "]";
    }
}
