package org.pleiad.idl.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/**
 * Which types hold a reference to a local interface, and so are local themselves. All are found at once, from the local
 * interfaces outwards and without recursion, since types may contain each other in long chains and in circles. Value
 * types are not looked into: their state has a check of its own.
 */
final class LocalTypes {

    private final Map<ScopedName, List<ScopedName>> users = new HashMap<>();

    /** By the name of a type, the local interface in it. */
    private final Map<ScopedName, ScopedName> local = new HashMap<>();

    LocalTypes(Specification specification) {
        Deque<ScopedName> open = new ArrayDeque<>();
        specification.contents().forEach(definition -> collect(definition, open));
        while (!open.isEmpty()) {
            ScopedName name = open.removeFirst();
            for (ScopedName user : users.getOrDefault(name, List.of())) {
                if (local.putIfAbsent(user, local.getOrDefault(name, name)) == null) {
                    open.addLast(user);
                }
            }
        }
    }

    /** The local interface in a type, if there is one. */
    Optional<ScopedName> in(IdlType type) {
        return named(type).map(local::get);
    }

    private void collect(Definition definition, Deque<ScopedName> interfaces) {
        boolean isLocal = definition instanceof InterfaceDef face && face.kind() == InterfaceKind.LOCAL
                || definition instanceof Definition.ForwardDef forward && forward.kind() == InterfaceKind.LOCAL;
        if (isLocal) {
            local.put(definition.name(), definition.name());
            interfaces.add(definition.name());
        }
        for (IdlType type : contained(definition)) {
            named(type)
                    .ifPresent(used -> users.computeIfAbsent(used, none -> new ArrayList<>())
                            .add(definition.name()));
        }
        if (definition instanceof Definition.Scope scope) {
            scope.contents().forEach(inner -> collect(inner, interfaces));
        }
    }

    private static List<IdlType> contained(Definition definition) {
        if (definition instanceof Definition.AliasDef alias) {
            return List.of(alias.type());
        } else if (definition instanceof Definition.StructDef struct) {
            return struct.fields().stream().map(Definition.Field::type).toList();
        } else if (definition instanceof Definition.ExceptionDef exception) {
            return exception.fields().stream().map(Definition.Field::type).toList();
        } else if (definition instanceof Definition.UnionDef union) {
            return union.cases().stream().map(branch -> branch.field().type()).toList();
        }
        return List.of();
    }

    private static Optional<ScopedName> named(IdlType type) {
        IdlType inner = type;
        while (inner instanceof IdlType.SequenceType || inner instanceof IdlType.ArrayType) {
            inner = inner instanceof IdlType.SequenceType sequence
                    ? sequence.element()
                    : ((IdlType.ArrayType) inner).element();
        }
        return inner instanceof NamedType named ? Optional.of(named.name()) : Optional.empty();
    }
}
