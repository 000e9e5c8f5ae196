package org.pleiad.idl.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.Specification;

/** What a value type inherits. CORBA 3.3 part 1, section 7.9. */
final class ValueLineage {

    private final Specification specification;

    ValueLineage(Specification specification) {
        this.specification = specification;
    }

    /** Direct bases, in order. */
    List<ValueDef> bases(ValueDef value) {
        return value.bases().stream()
                .map(specification::definition)
                .filter(ValueDef.class::isInstance)
                .map(ValueDef.class::cast)
                .toList();
    }

    /** The base with state, if there is one. */
    Optional<ValueDef> concreteBase(ValueDef value) {
        return bases(value).stream().filter(base -> !base.isAbstract()).findFirst();
    }

    /** Whether its state is marshalled by its author: if it or a base says so. */
    boolean isCustom(ValueDef value) {
        return value.custom() || concreteBase(value).map(this::isCustom).orElse(false);
    }

    /** The id of the type, and those of the bases that a receiver may cut it down to, nearest first. */
    List<String> truncatableIds(ValueDef value) {
        var ids = new ArrayList<String>();
        ids.add(value.declaration().repositoryId());
        ValueDef now = value;
        while (now.truncatable() && concreteBase(now).isPresent()) {
            now = concreteBase(now).get();
            ids.add(now.declaration().repositoryId());
        }
        return ids;
    }
}
