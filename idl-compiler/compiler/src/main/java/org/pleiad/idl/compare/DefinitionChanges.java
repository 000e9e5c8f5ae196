package org.pleiad.idl.compare;

import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition;

/** Two definitions of one name: chooses who compares them. */
final class DefinitionChanges {

    private final Types types;
    private final FieldChanges fields;
    private final InterfaceChanges interfaces;
    private final UnionChanges unions;
    private final EnumChanges enums;
    private final ValueChanges values;
    private final Findings findings;

    DefinitionChanges(Version old, Version now, Findings findings) {
        this.findings = findings;
        this.types = new Types(new TypeComparison(old, now), findings);
        this.fields = new FieldChanges(types, findings);
        var operations = new OperationChanges(types, findings);
        this.interfaces = new InterfaceChanges(operations, new AttributeChanges(types, operations, findings), findings);
        this.unions = new UnionChanges(types, findings);
        this.enums = new EnumChanges(findings);
        this.values = new ValueChanges(fields, findings);
    }

    void compare(Definition before, Definition after) {
        if (before instanceof Definition.ForwardDef || after instanceof Definition.ForwardDef) {
            return;
        }
        String name = after.name().toString();
        SourceLocation place = after.declaration().location();
        if (before.getClass() != after.getClass()) {
            findings.add(Change.KIND_CHANGED, name, place, name + " has become something else than it was");
            return;
        }
        identity(before, after, name, place);
        contents(before, after, name, place);
    }

    private void identity(Definition before, Definition after, String name, SourceLocation place) {
        // the ids of constants and typedefs are seen by an interface repository only
        boolean travels = !(after instanceof Definition.ConstDef || after instanceof Definition.AliasDef);
        String old = before.declaration().repositoryId();
        String now = after.declaration().repositoryId();
        if (travels && !old.equals(now)) {
            findings.add(
                    Change.REPOSITORY_ID_CHANGED, name, place, "the id of " + name + " was " + old + " and is " + now);
        }
    }

    private void contents(Definition before, Definition after, String name, SourceLocation place) {
        if (before instanceof Definition.InterfaceDef a && after instanceof Definition.InterfaceDef b) {
            interfaces.compare(a, b);
        } else if (before instanceof Definition.StructDef a && after instanceof Definition.StructDef b) {
            if (!a.base().equals(b.base())) {
                findings.add(
                        Change.KIND_CHANGED, name, place, "the struct " + name + " inherits otherwise than before");
            }
            fields.compare(name, place, a.fields(), b.fields());
        } else if (before instanceof Definition.ExceptionDef a && after instanceof Definition.ExceptionDef b) {
            fields.compare(name, place, a.fields(), b.fields());
        } else if (before instanceof Definition.UnionDef a && after instanceof Definition.UnionDef b) {
            unions.compare(a, b);
        } else if (before instanceof Definition.EnumDef a && after instanceof Definition.EnumDef b) {
            enums.compare(a, b);
        } else if (before instanceof Definition.ValueDef a && after instanceof Definition.ValueDef b) {
            values.compare(a, b);
        } else if (before instanceof Definition.ValueBoxDef a && after instanceof Definition.ValueBoxDef b) {
            types.compare(a.type(), b.type(), Change.MEMBER_TYPE_CHANGED, name, place);
        } else if (before instanceof Definition.AliasDef a && after instanceof Definition.AliasDef b) {
            types.compare(a.type(), b.type(), Change.ALIAS_CHANGED, name, place);
        } else if (before instanceof Definition.ConstDef a
                && after instanceof Definition.ConstDef b
                && !a.value().equals(b.value())) {
            findings.add(Change.CONSTANT_CHANGED, name, place, "the constant " + name + " has another value");
        }
    }
}
