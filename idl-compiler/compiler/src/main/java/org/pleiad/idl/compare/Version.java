package org.pleiad.idl.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/** All definitions of one version, which may be spread over many files. */
final class Version {

    private final Specification whole;
    private final Set<ScopedName> names = new LinkedHashSet<>();

    Version(List<Specification> specifications) {
        whole = new Specification(specifications.stream()
                .flatMap(specification -> specification.contents().stream())
                .toList());
        whole.contents().forEach(this::enter);
    }

    private void enter(Definition definition) {
        if (!(definition instanceof Definition.ModuleDef)) {
            names.add(definition.name());
        }
        if (definition instanceof Definition.Scope scope) {
            scope.contents().forEach(this::enter);
        }
    }

    /** Everything but modules, in the order of the source. */
    List<Definition> definitions() {
        return names.stream().map(whole::definition).toList();
    }

    Optional<Definition> find(ScopedName name) {
        return names.contains(name) ? whole.find(name) : Optional.empty();
    }

    /** What a chain of typedefs stands for. */
    IdlType unaliased(IdlType type) {
        return whole.unaliased(type);
    }
}
