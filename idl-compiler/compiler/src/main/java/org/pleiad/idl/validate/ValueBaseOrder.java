package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ValueDef;

/** A value type has one concrete base at most, and names it first. */
@IdlRule(
        id = "value-base-order",
        area = Area.VALUES,
        refuses = "a concrete base of a value type that is not the first, and so also a second one",
        section = "7.9.5")
final class ValueBaseOrder implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof ValueDef value) || value.isAbstract()) {
            return;
        }
        value.bases().stream().skip(1).forEach(written -> {
            if (findings.definition(written).orElse(null) instanceof ValueDef base && !base.isAbstract()) {
                findings.error(
                        value.declaration().location(),
                        "'" + value.name().identifier() + "' names its concrete base " + written
                                + " after another base",
                        "name the concrete base first; there can be one only");
            }
        });
    }
}
