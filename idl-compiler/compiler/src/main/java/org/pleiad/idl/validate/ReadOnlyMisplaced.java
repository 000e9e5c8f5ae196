package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Annotation;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.Direction;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.Definition.InterfaceMember;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.IdlType.Primitive;
import org.pleiad.idl.model.ReadOnly;

/** What reads has something to give back, and no way to write. The annotation {@code @read_only} is our own. */
@IdlRule(
        id = "read-only-misplaced",
        area = Area.INTERFACES,
        refuses = "@read_only at a oneway operation, at one that gives nothing back, at an attribute that can be set, "
                + "or at what is no operation or attribute of an interface",
        section = "Pleiad")
final class ReadOnlyMisplaced implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        ReadOnly.find(definition.declaration().annotations())
                .ifPresent(use -> findings.error(
                        use.location(),
                        "@read_only is for operations and readonly attributes",
                        "write it before each of them that changes nothing"));
        if (definition instanceof InterfaceDef face) {
            face.members().forEach(member -> check(member, findings));
        }
    }

    private static void check(InterfaceMember member, Findings findings) {
        if (member instanceof Operation operation) {
            ReadOnly.find(operation.annotations()).ifPresent(use -> check(operation, use, findings));
        } else if (member instanceof Attribute attribute && !attribute.readonly()) {
            ReadOnly.find(attribute.annotations())
                    .ifPresent(use -> findings.error(
                            use.location(),
                            "attribute '" + attribute.identifier() + "' is @read_only and can be set",
                            "make it a readonly attribute, or drop @read_only"));
        }
    }

    private static void check(Operation operation, Annotation use, Findings findings) {
        if (operation.oneway()) {
            findings.error(
                    use.location(),
                    "operation '" + operation.identifier() + "' is @read_only and oneway, so it would do nothing",
                    "drop one of the two");
        } else if (operation.result() == Primitive.VOID
                && operation.raises().isEmpty()
                && operation.parameters().stream().allMatch(parameter -> parameter.direction() == Direction.IN)) {
            findings.error(
                    use.location(),
                    "operation '" + operation.identifier() + "' is @read_only and gives nothing back",
                    "drop @read_only, or give it a result, an out parameter or an exception");
        }
    }
}
