package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.ScopedName;

/** What inherits from a custom value type is custom too. */
@IdlRule(
        id = "value-custom-base",
        area = Area.VALUES,
        refuses = "a value type that is not custom and inherits from a custom one",
        section = "7.9.5")
final class ValueCustomBase implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof ValueDef value) || value.custom()) {
            return;
        }
        for (ScopedName written : value.bases()) {
            if (findings.definition(written).orElse(null) instanceof ValueDef base && base.custom()) {
                findings.error(
                        value.declaration().location(),
                        "'" + value.name().identifier() + "' inherits from " + written
                                + ", which is custom, and is not",
                        "write custom before it, and its own marshalling");
            }
        }
    }
}
