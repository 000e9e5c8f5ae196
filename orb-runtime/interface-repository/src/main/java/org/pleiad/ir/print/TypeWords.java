package org.pleiad.ir.print;

import java.util.HashMap;
import java.util.Map;
import org.omg.CORBA.Contained;
import org.omg.CORBA.Repository;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.dynamic.type.TypeText;

/** Types as IDL writes them where they are used, definitions by their scoped names. For one thread. */
final class TypeWords {
    private final Repository repository;
    private final Map<String, String> names = new HashMap<>();

    TypeWords(Repository repository) {
        this.repository = repository;
    }

    String of(TypeCode type) {
        return TypeText.of(type, this::name);
    }

    /** A type and a name: the lengths of an array stand behind the name. */
    String declared(TypeCode type, String name) {
        var lengths = new StringBuilder();
        TypeCode element = type;
        while (element.kind().value() == TCKind._tk_array) {
            lengths.append('[').append(TypeShape.length(element)).append(']');
            element = TypeShape.content(element);
        }
        return of(element) + " " + name + lengths;
    }

    private String name(TypeCode type) {
        return names.computeIfAbsent(TypeShape.id(type), id -> {
            Contained entry = repository.lookup_id(id);
            return entry == null ? TypeShape.name(type) : entry.absolute_name();
        });
    }
}
