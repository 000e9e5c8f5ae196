package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ValueDef;

/** What is truncatable has a base with state, and is not custom. */
@IdlRule(
        id = "value-truncatable",
        area = Area.VALUES,
        refuses = "a truncatable value type that is custom, or has no base with state to be cut down to",
        section = "7.9.1, 7.9.5")
final class ValueTruncatable implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof ValueDef value) || !value.truncatable()) {
            return;
        }
        String name = "'" + value.name().identifier() + "'";
        if (value.custom()) {
            findings.error(
                    value.declaration().location(),
                    name + " cannot be truncatable",
                    "only what is not custom and has a base can be");
        } else if (!value.bases().isEmpty()
                && findings.definition(value.bases().get(0)).orElse(null) instanceof ValueDef base
                && base.isAbstract()) {
            findings.error(
                    value.declaration().location(),
                    name + " cannot be cut down to " + base.name() + ", which has no state",
                    "drop truncatable, or name a base with state first");
        }
    }
}
