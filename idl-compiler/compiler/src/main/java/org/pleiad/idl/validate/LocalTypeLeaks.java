package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.Definition.ValueDef;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.ScopedName;

/** What may leave the process holds no references to local interfaces. */
@IdlRule(
        id = "local-type-leaks",
        area = Area.INTERFACES,
        refuses =
                "a local interface, or what contains one, in a signature of an interface that is not local, or in the state of a value",
        section = "7.8.7")
final class LocalTypeLeaks implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (definition instanceof ValueDef value) {
            // the operations of a value are called where it is, so they may take what they like
            value.state()
                    .forEach(member ->
                            check(member.field().type(), member.field().location(), findings));
        }
        if (!(definition instanceof InterfaceDef body) || body.kind() == InterfaceKind.LOCAL) {
            return;
        }
        for (Operation operation : Signatures.operations(definition)) {
            check(operation.result(), operation.location(), findings);
            operation.parameters().forEach(parameter -> check(parameter.type(), parameter.location(), findings));
            for (ScopedName raised : operation.raises()) {
                check(new IdlType.NamedType(raised), operation.location(), findings);
            }
        }
        for (Attribute attribute : Signatures.attributes(definition)) {
            check(attribute.type(), attribute.location(), findings);
        }
    }

    private static void check(IdlType type, SourceLocation location, Findings findings) {
        findings.localInterface(type)
                .ifPresent(local -> findings.error(
                        location,
                        "a reference to the local interface " + local + " cannot leave the process",
                        "make the interface that declares this local, or " + local.identifier() + " not local"));
    }
}
