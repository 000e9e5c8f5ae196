package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Direction;
import org.pleiad.idl.model.Definition.ValueDef;

/** What makes a value takes parameters and gives none back. */
@IdlRule(
        id = "factory-parameter-direction",
        area = Area.VALUES,
        refuses = "an out or inout parameter of a factory",
        section = "7.9.1")
final class FactoryParameterDirection implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof ValueDef value)) {
            return;
        }
        value.initializers().stream()
                .flatMap(factory -> factory.parameters().stream())
                .filter(parameter -> parameter.direction() != Direction.IN)
                .forEach(parameter -> findings.error(
                        parameter.location(),
                        "parameter '" + parameter.identifier() + "' of a factory cannot travel back",
                        "make it in"));
    }
}
