package org.pleiad.idl.compare;

import java.util.List;
import org.pleiad.idl.model.Definition.Attribute;

/** Attributes: each is a pair of operations on the wire, or one if it is readonly. */
final class AttributeChanges {

    private final Types types;
    private final OperationChanges operations;
    private final Findings findings;

    AttributeChanges(Types types, OperationChanges operations, Findings findings) {
        this.types = types;
        this.operations = operations;
        this.findings = findings;
    }

    void compare(String owner, List<Attribute> before, List<Attribute> after) {
        var matching = Matching.of(before, after, Attribute::identifier, (a, b) -> false);
        matching.removed()
                .forEach(one -> findings.add(
                        Change.ATTRIBUTE_REMOVED,
                        owner,
                        one.location(),
                        "the attribute '" + one.identifier() + "' of " + owner + " is gone"));
        matching.added()
                .forEach(one -> findings.add(
                        Change.ATTRIBUTE_ADDED,
                        owner,
                        one.location(),
                        "the attribute '" + one.identifier() + "' of " + owner + " is new"));
        matching.kept().forEach(pair -> attribute(owner, pair.old(), pair.now()));
    }

    private void attribute(String owner, Attribute before, Attribute after) {
        String subject = owner + "." + after.identifier();
        if (before.readonly() != after.readonly()) {
            findings.add(
                    after.readonly() ? Change.ATTRIBUTE_BECAME_READONLY : Change.ATTRIBUTE_BECAME_WRITABLE,
                    subject,
                    after.location(),
                    subject + (after.readonly() ? " can no longer be set" : " can be set now"));
        }
        types.compare(before.type(), after.type(), Change.ATTRIBUTE_TYPE_CHANGED, subject, after.location());
        operations.raises(subject, after.location(), before.getRaises(), after.getRaises());
        operations.raises(subject + " =", after.location(), before.setRaises(), after.setRaises());
    }
}
