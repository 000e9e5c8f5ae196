package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.IdlType;

/** An operation that may be called from afar passes no references to local interfaces. */
final class LocalTypeLeaks implements Rule {

    @Override
    public String id() {
        return "local-type-leaks";
    }

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof InterfaceDef body) || body.kind() != InterfaceKind.ORDINARY) {
            return;
        }
        for (Operation operation : body.operations()) {
            check(operation.result(), operation.location(), findings);
            operation.parameters().forEach(parameter -> check(parameter.type(), parameter.location(), findings));
        }
        for (Attribute attribute : body.attributes()) {
            check(attribute.type(), attribute.location(), findings);
        }
    }

    private static void check(IdlType type, SourceLocation location, Findings findings) {
        IdlType element = findings.unaliased(type);
        while (element instanceof IdlType.SequenceType || element instanceof IdlType.ArrayType) {
            element = findings.unaliased(
                    element instanceof IdlType.SequenceType sequence
                            ? sequence.element()
                            : ((IdlType.ArrayType) element).element());
        }
        if (findings.definition(element).orElse(null) instanceof InterfaceDef used
                && used.kind() == InterfaceKind.LOCAL) {
            findings.error(
                    location,
                    "a reference to the local interface " + used.name() + " cannot leave the process",
                    "make the interface that declares this local, or "
                            + used.name().identifier() + " not local");
        }
    }
}
