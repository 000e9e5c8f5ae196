package org.pleiad.idl.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/** All definitions of one version, which may be spread over many files. */
final class Version {

    private final Map<ScopedName, Definition> definitions = new LinkedHashMap<>();

    Version(List<Specification> specifications) {
        specifications.forEach(specification -> specification.contents().forEach(this::enter));
    }

    private void enter(Definition definition) {
        if (!(definition instanceof Definition.ModuleDef)) {
            definitions.merge(
                    definition.name(), definition, (old, now) -> old instanceof Definition.ForwardDef ? now : old);
        }
        if (definition instanceof Definition.Scope scope) {
            scope.contents().forEach(this::enter);
        }
    }

    /** Everything but modules, in the order of the source. */
    Iterable<Definition> definitions() {
        return definitions.values();
    }

    Optional<Definition> find(ScopedName name) {
        return Optional.ofNullable(definitions.get(name));
    }

    /** What a chain of typedefs stands for. */
    IdlType unaliased(IdlType type) {
        IdlType now = type;
        while (now instanceof IdlType.NamedType named
                && definitions.get(named.name()) instanceof Definition.AliasDef alias) {
            now = alias.type();
        }
        return now;
    }
}
