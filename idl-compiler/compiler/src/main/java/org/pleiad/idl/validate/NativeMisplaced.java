package org.pleiad.idl.validate;

import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.NativeDef;
import org.pleiad.idl.model.IdlType;

/** Native types have no form on the wire, so an operation that may be called from afar cannot pass them. */
final class NativeMisplaced implements Rule {

    @Override
    public String id() {
        return "native-misplaced";
    }

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof InterfaceDef body) || body.kind() != InterfaceKind.ORDINARY) {
            return;
        }
        body.operations().forEach(operation -> {
            boolean used = isNative(operation.result(), findings)
                    || operation.parameters().stream().anyMatch(p -> isNative(p.type(), findings));
            if (used) {
                findings.warning(
                        operation.location(),
                        "'" + operation.identifier() + "' passes a native type, which has no form on the wire",
                        "make the interface local");
            }
        });
    }

    private static boolean isNative(IdlType type, Findings findings) {
        return findings.definition(type).orElse(null) instanceof NativeDef;
    }
}
