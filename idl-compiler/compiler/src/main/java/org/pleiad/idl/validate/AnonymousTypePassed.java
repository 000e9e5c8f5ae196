package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.IdlType;

/** Signatures use types that have names. */
@IdlRule(
        id = "anonymous-type-passed",
        area = Area.INTERFACES,
        refuses =
                "a sequence or fixed type without a name as parameter, result or attribute, which IDL 4 allows and other compilers refuse (warning)",
        section = "7.11.6")
final class AnonymousTypePassed implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        for (Operation operation : Signatures.operations(definition)) {
            check(operation.result(), operation.location(), findings);
        }
        for (Attribute attribute : Signatures.attributes(definition)) {
            check(attribute.type(), attribute.location(), findings);
        }
        Signatures.parameterLists(definition)
                .forEach(parameters ->
                        parameters.forEach(parameter -> check(parameter.type(), parameter.location(), findings)));
    }

    private static void check(IdlType type, SourceLocation location, Findings findings) {
        if (type instanceof IdlType.SequenceType || type instanceof IdlType.FixedType) {
            findings.warning(
                    location,
                    "a type without a name cannot be passed, say most compilers",
                    "give it a name with typedef and use that");
        }
    }
}
