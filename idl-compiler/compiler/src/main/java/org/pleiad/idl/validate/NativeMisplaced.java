package org.pleiad.idl.validate;

import java.util.List;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Field;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceKind;
import org.pleiad.idl.model.Definition.NativeDef;
import org.pleiad.idl.model.Definition.StateMember;
import org.pleiad.idl.model.Definition.UnionCase;
import org.pleiad.idl.model.IdlType;

/** Native types have no form on the wire, so nothing that travels can hold them. */
@IdlRule(
        id = "native-misplaced",
        area = Area.INTERFACES,
        refuses = "a native type in a signature that may be called from afar, or as a member (warning)",
        section = "7.11.5")
final class NativeMisplaced implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        for (Field field : fields(definition)) {
            if (isNative(field.type(), findings)) {
                findings.warning(
                        field.location(),
                        "member '" + field.identifier() + "' is of a native type, which has no form on the wire",
                        "pass native types as parameters of local interfaces only");
            }
        }
        if (definition instanceof InterfaceDef body && body.kind() == InterfaceKind.ORDINARY) {
            signatures(body, findings);
        }
    }

    private static void signatures(InterfaceDef body, Findings findings) {
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

    private static List<Field> fields(Definition definition) {
        if (definition instanceof Definition.StructDef struct) {
            return struct.fields();
        } else if (definition instanceof Definition.ExceptionDef exception) {
            return exception.fields();
        } else if (definition instanceof Definition.UnionDef union) {
            return union.cases().stream().map(UnionCase::field).toList();
        } else if (definition instanceof Definition.ValueDef value) {
            return value.state().stream().map(StateMember::field).toList();
        }
        return List.of();
    }

    private static boolean isNative(IdlType type, Findings findings) {
        return findings.definition(type).orElse(null) instanceof NativeDef;
    }
}
