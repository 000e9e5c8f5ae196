package org.pleiad.idl.generate;

import java.util.Locale;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.ArrayType;
import org.pleiad.idl.model.IdlType.FixedType;
import org.pleiad.idl.model.IdlType.MapType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.IdlType.SequenceType;
import org.pleiad.idl.model.IdlType.StringType;
import org.pleiad.idl.model.IdlType.WideStringType;

/**
 * Repository ids of the entries of maps. Type codes of structs with the same id count as the same type, so maps of
 * different types need different ones; the id spells the types out.
 */
final class MapEntryIds {

    private MapEntryIds() {}

    static String id(MapType map) {
        return "IDL:pleiad.org/MapEntry/" + words(map.key()) + "/" + words(map.value()) + ":1.0";
    }

    private static String words(IdlType type) {
        if (type instanceof Primitive primitive) {
            return primitive.name().toLowerCase(Locale.ROOT);
        } else if (type instanceof NamedType named) {
            return String.join(".", named.name().parts());
        } else if (type instanceof SequenceType sequence) {
            return "sequence" + sequence.bound().orElse(0) + "-" + words(sequence.element());
        } else if (type instanceof ArrayType array) {
            return "array" + array.length() + "-" + words(array.element());
        } else if (type instanceof MapType map) {
            return "map" + map.bound().orElse(0) + "-" + words(map.key()) + "-" + words(map.value());
        } else if (type instanceof FixedType fixed) {
            return "fixed" + fixed.digits() + "." + fixed.scale();
        } else if (type instanceof StringType string) {
            return "string" + string.bound().orElse(0);
        }
        return "wstring" + ((WideStringType) type).bound().orElse(0);
    }
}
