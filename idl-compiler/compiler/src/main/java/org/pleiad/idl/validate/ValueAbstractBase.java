package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.ScopedName;

/** Abstract value types inherit from abstract ones only. */
@IdlRule(
        id = "value-abstract-base",
        area = Area.VALUES,
        refuses = "an abstract value type that inherits from one with state",
        section = "7.9.4")
final class ValueAbstractBase implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof ValueDef value) || !value.isAbstract()) {
            return;
        }
        for (ScopedName written : value.bases()) {
            if (findings.definition(written).orElse(null) instanceof ValueDef base && !base.isAbstract()) {
                findings.error(
                        value.declaration().location(),
                        "abstract value type '" + value.name().identifier() + "' cannot inherit from " + written
                                + ", which has state",
                        "make the base abstract");
            }
        }
    }
}
