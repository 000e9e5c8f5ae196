package org.pleiad.idl.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.AliasDef;
import org.pleiad.idl.model.Definition.ExceptionDef;
import org.pleiad.idl.model.Definition.StructDef;
import org.pleiad.idl.model.Definition.UnionDef;
import org.pleiad.idl.model.Definition.ValueBoxDef;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.ArrayType;
import org.pleiad.idl.model.IdlType.MapType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.IdlType.SequenceType;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/** Knows which types contain each other, as a struct does that has a sequence of itself. */
final class Recursion {

    private final Specification specification;
    private final Map<ScopedName, Set<ScopedName>> contained = new HashMap<>();

    Recursion(Specification specification) {
        this.specification = specification;
    }

    /** Whether each of the two contains the other, at any depth. */
    boolean mutual(ScopedName one, ScopedName other) {
        return containedIn(one).contains(other) && containedIn(other).contains(one);
    }

    private Set<ScopedName> containedIn(ScopedName root) {
        Set<ScopedName> known = contained.get(root);
        if (known == null) {
            known = new LinkedHashSet<>();
            var open = new ArrayDeque<>(direct(root));
            while (!open.isEmpty()) {
                ScopedName next = open.pop();
                if (known.add(next)) {
                    open.addAll(direct(next));
                }
            }
            contained.put(root, known);
        }
        return known;
    }

    private List<ScopedName> direct(ScopedName name) {
        var found = new ArrayList<ScopedName>();
        Definition definition = specification.find(name).orElse(null);
        if (definition instanceof StructDef struct) {
            struct.base().ifPresent(found::add);
            struct.fields().forEach(field -> collect(field.type(), found));
        } else if (definition instanceof UnionDef union) {
            union.cases().forEach(branch -> collect(branch.field().type(), found));
        } else if (definition instanceof ExceptionDef exception) {
            exception.fields().forEach(field -> collect(field.type(), found));
        } else if (definition instanceof ValueDef value) {
            found.addAll(value.bases());
            value.state().forEach(member -> collect(member.field().type(), found));
        } else if (definition instanceof ValueBoxDef box) {
            collect(box.type(), found);
        } else if (definition instanceof AliasDef alias) {
            collect(alias.type(), found);
        }
        return found;
    }

    private static void collect(IdlType type, List<ScopedName> into) {
        if (type instanceof NamedType named) {
            into.add(named.name());
        } else if (type instanceof SequenceType sequence) {
            collect(sequence.element(), into);
        } else if (type instanceof ArrayType array) {
            collect(array.element(), into);
        } else if (type instanceof MapType map) {
            collect(map.key(), into);
            collect(map.value(), into);
        }
    }
}
