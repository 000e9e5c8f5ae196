package org.pleiad.idl.compare;

import java.util.Locale;
import java.util.OptionalLong;
import org.pleiad.idl.model.IdlType;

/** Types as IDL writes them, for messages. */
final class TypeNames {

    private TypeNames() {}

    static String of(IdlType type) {
        if (type instanceof IdlType.Primitive primitive) {
            return primitive(primitive);
        }
        if (type instanceof IdlType.StringType string) {
            return "string" + angles(string.bound());
        }
        if (type instanceof IdlType.WideStringType string) {
            return "wstring" + angles(string.bound());
        }
        if (type instanceof IdlType.FixedType fixed) {
            return "fixed<" + fixed.digits() + ", " + fixed.scale() + ">";
        }
        if (type instanceof IdlType.SequenceType sequence) {
            return "sequence<" + of(sequence.element()) + bound(sequence.bound()) + ">";
        }
        if (type instanceof IdlType.MapType map) {
            return "map<" + of(map.key()) + ", " + of(map.value()) + bound(map.bound()) + ">";
        }
        if (type instanceof IdlType.ArrayType array) {
            return of(array.element()) + "[" + array.length() + "]";
        }
        return type instanceof IdlType.NamedType named ? named.name().toString() : type.toString();
    }

    private static String primitive(IdlType.Primitive type) {
        return switch (type) {
            case OBJECT -> "Object";
            case VALUE_BASE -> "ValueBase";
            case TYPE_CODE -> "CORBA::TypeCode";
            default -> type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static String angles(OptionalLong bound) {
        return bound.isPresent() ? "<" + bound.getAsLong() + ">" : "";
    }

    private static String bound(OptionalLong bound) {
        return bound.isPresent() ? ", " + bound.getAsLong() : "";
    }
}
