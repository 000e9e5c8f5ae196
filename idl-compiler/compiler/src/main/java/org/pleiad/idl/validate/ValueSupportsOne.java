package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.ValueDef;

/** A value type supports at most one interface that is not abstract. */
@IdlRule(
        id = "value-supports-one",
        area = Area.VALUES,
        refuses = "a value type that supports two interfaces which are not abstract",
        section = "7.9.1")
final class ValueSupportsOne implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof ValueDef value)) {
            return;
        }
        long concrete = value.supports().stream()
                .map(findings::definition)
                .filter(found ->
                        found.orElse(null) instanceof InterfaceDef face && face.kind() != InterfaceKind.ABSTRACT)
                .count();
        if (concrete > 1) {
            findings.error(
                    value.declaration().location(),
                    "'" + value.name().identifier() + "' supports more than one interface that is not abstract",
                    "derive one interface from the others and support that");
        }
    }
}
