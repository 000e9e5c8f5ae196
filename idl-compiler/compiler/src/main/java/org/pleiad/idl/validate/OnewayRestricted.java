package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Direction;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.IdlType.Primitive;

/** A oneway operation gives nothing back: no result, no out parameters, no exceptions. */
@IdlRule(
        id = "oneway-restricted",
        area = Area.INTERFACES,
        refuses = "a oneway operation with a result, out or inout parameters, or exceptions",
        section = "7.13.1")
final class OnewayRestricted implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        for (Operation operation : Signatures.operations(definition)) {
            if (!operation.oneway()) {
                continue;
            }
            String name = "oneway operation '" + operation.identifier() + "'";
            if (operation.result() != Primitive.VOID) {
                findings.error(operation.location(), name + " has a result", "make it void, or drop oneway");
            }
            if (!operation.raises().isEmpty()) {
                findings.error(operation.location(), name + " raises exceptions", "drop raises or oneway");
            }
            operation.parameters().stream()
                    .filter(parameter -> parameter.direction() != Direction.IN)
                    .forEach(parameter -> findings.error(
                            parameter.location(),
                            "parameter '" + parameter.identifier() + "' of " + name + " would have to travel back",
                            "make it in, or drop oneway"));
        }
    }
}
