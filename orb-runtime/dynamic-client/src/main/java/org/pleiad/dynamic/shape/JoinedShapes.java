package org.pleiad.dynamic.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.omg.CORBA.TypeCode;

/** Several sources as one; where two know a name, the first counts. */
public record JoinedShapes(List<Shapes> sources) implements Shapes {

    public JoinedShapes {
        sources = List.copyOf(sources);
    }

    @Override
    public Optional<InterfaceShape> face(String nameOrId) {
        return sources.stream().flatMap(each -> each.face(nameOrId).stream()).findFirst();
    }

    @Override
    public Optional<TypeCode> type(String nameOrId) {
        return sources.stream().flatMap(each -> each.type(nameOrId).stream()).findFirst();
    }

    @Override
    public Optional<String> name(String id) {
        return sources.stream().flatMap(each -> each.name(id).stream()).findFirst();
    }

    @Override
    public List<String> interfaceNames() {
        var names = new LinkedHashSet<String>();
        sources.forEach(each -> names.addAll(each.interfaceNames()));
        return new ArrayList<>(names);
    }
}
