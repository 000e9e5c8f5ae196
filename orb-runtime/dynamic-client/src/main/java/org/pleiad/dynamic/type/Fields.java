package org.pleiad.dynamic.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Field;
import org.pleiad.idl.model.Definition.StructDef;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.model.Specification;

/** What structs and value types inherit. */
final class Fields {
    private Fields() {}

    /** Those of the bases first. */
    static List<Field> of(StructDef struct, Specification specification) {
        var fields = new ArrayList<Field>();
        struct.base()
                .map(specification::definition)
                .map(StructDef.class::cast)
                .ifPresent(base -> fields.addAll(of(base, specification)));
        fields.addAll(struct.fields());
        return fields;
    }

    static Optional<ValueDef> concreteBase(ValueDef value, Specification specification) {
        for (ScopedName name : value.bases()) {
            Definition base = specification.definition(name);
            if (base instanceof ValueDef concrete && !concrete.isAbstract()) {
                return Optional.of(concrete);
            }
        }
        return Optional.empty();
    }

    static boolean isCustom(ValueDef value, Specification specification) {
        return value.custom()
                || concreteBase(value, specification)
                        .filter(base -> isCustom(base, specification))
                        .isPresent();
    }
}
