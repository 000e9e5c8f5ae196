package org.pleiad.idl.validate;

import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.ScopedName;

/** One concrete base at most, and first; abstract values hold no state; at most one interface that is not abstract. */
final class ValueInheritance implements Rule {

    @Override
    public String id() {
        return "value-inheritance";
    }

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof ValueDef value)) {
            return;
        }
        var place = value.declaration().location();
        String name = "'" + value.name().identifier() + "'";
        for (int i = 0; i < value.bases().size(); i++) {
            ScopedName written = value.bases().get(i);
            if (!(findings.definition(written).orElse(null) instanceof ValueDef base)) {
                continue;
            }
            if (!base.isAbstract() && value.isAbstract()) {
                findings.error(
                        place,
                        "abstract value type " + name + " cannot inherit from " + written + ", which has state",
                        "make the base abstract");
            } else if (!base.isAbstract() && i > 0) {
                findings.error(
                        place,
                        name + " names its concrete base " + written + " after another base",
                        "name the concrete base first; there can be one only");
            }
        }
        if (value.isAbstract()
                && !(value.state().isEmpty() && value.initializers().isEmpty())) {
            findings.error(place, "abstract value type " + name + " has state or initializers", "drop abstract");
        }
        if (value.truncatable() && (value.custom() || value.bases().isEmpty())) {
            findings.error(place, name + " cannot be truncatable", "only what is not custom and has a base can be");
        }
        if (value.truncatable()
                && !value.bases().isEmpty()
                && findings.definition(value.bases().get(0)).orElse(null) instanceof ValueDef base
                && base.isAbstract()) {
            findings.error(
                    place,
                    name + " cannot be cut down to " + base.name() + ", which has no state",
                    "drop truncatable, or name a base with state first");
        }
        long concrete = value.supports().stream()
                .map(findings::definition)
                .filter(found -> found.orElse(null) instanceof InterfaceDef i && i.kind() != InterfaceKind.ABSTRACT)
                .count();
        if (concrete > 1) {
            findings.error(
                    place,
                    name + " supports more than one interface that is not abstract",
                    "derive one interface from the others and support that");
        }
    }
}
