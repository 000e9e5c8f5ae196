package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ValueDef;

/** Abstract value types hold no state and are not made. */
@IdlRule(
        id = "value-abstract-state",
        area = Area.VALUES,
        refuses = "an abstract value type with state members or factories",
        section = "7.9.3")
final class ValueAbstractState implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (definition instanceof ValueDef value
                && value.isAbstract()
                && !(value.state().isEmpty() && value.initializers().isEmpty())) {
            findings.error(
                    value.declaration().location(),
                    "abstract value type '" + value.name().identifier() + "' has state or initializers",
                    "drop abstract");
        }
    }
}
