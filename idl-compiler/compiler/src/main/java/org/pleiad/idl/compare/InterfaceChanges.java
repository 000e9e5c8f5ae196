package org.pleiad.idl.compare;

import java.util.HashSet;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition.InterfaceDef;
import org.pleiad.idl.model.ScopedName;

/** Interfaces: their bases and what they declare. */
final class InterfaceChanges {

    private final OperationChanges operations;
    private final AttributeChanges attributes;
    private final Findings findings;

    InterfaceChanges(OperationChanges operations, AttributeChanges attributes, Findings findings) {
        this.operations = operations;
        this.attributes = attributes;
        this.findings = findings;
    }

    void compare(InterfaceDef before, InterfaceDef after) {
        String name = after.name().toString();
        SourceLocation place = after.declaration().location();
        if (before.kind() != after.kind()) {
            findings.add(
                    Change.INTERFACE_KIND_CHANGED,
                    name,
                    place,
                    name + " was " + kind(before) + " and is " + kind(after));
        }
        bases(name, place, before, after);
        operations.compare(name, before.operations(), after.operations());
        attributes.compare(name, before.attributes(), after.attributes());
    }

    private void bases(String name, SourceLocation place, InterfaceDef before, InterfaceDef after) {
        for (ScopedName each : after.bases()) {
            if (!before.bases().contains(each)) {
                findings.add(Change.BASE_ADDED, name, place, name + " inherits from " + each + " now");
            }
        }
        for (ScopedName each : before.bases()) {
            if (!after.bases().contains(each)) {
                findings.add(Change.BASE_REMOVED, name, place, name + " no longer inherits from " + each);
            }
        }
        boolean reordered = !before.bases().equals(after.bases())
                && new HashSet<>(before.bases()).equals(new HashSet<>(after.bases()));
        if (reordered) {
            findings.add(Change.BASES_REORDERED, name, place, "the bases of " + name + " stand in another order");
        }
    }

    private static String kind(InterfaceDef one) {
        return switch (one.kind()) {
            case ORDINARY -> "an ordinary interface";
            case ABSTRACT -> "abstract";
            case LOCAL -> "local";
        };
    }
}
