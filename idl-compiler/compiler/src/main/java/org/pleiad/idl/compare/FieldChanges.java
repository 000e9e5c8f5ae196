package org.pleiad.idl.compare;

import java.util.List;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition.Field;

/** Members of structs and exceptions, and the state of value types: they travel in order, without names. */
final class FieldChanges {

    private final Types types;
    private final Findings findings;

    FieldChanges(Types types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    void compare(String owner, SourceLocation place, List<Field> before, List<Field> after) {
        var matching = Matching.of(before, after, Field::identifier, (a, b) -> types.sameOctets(a.type(), b.type()));
        matching.removed()
                .forEach(field -> findings.add(
                        Change.MEMBER_REMOVED,
                        owner,
                        field.location(),
                        "the member '" + field.identifier() + "' of " + owner + " is gone"));
        matching.added()
                .forEach(field -> findings.add(
                        Change.MEMBER_ADDED,
                        owner,
                        field.location(),
                        "the member '" + field.identifier() + "' of " + owner + " is new"));
        matching.renamed()
                .forEach(pair -> findings.add(
                        Change.MEMBER_RENAMED,
                        owner,
                        pair.now().location(),
                        "the member '" + pair.old().identifier() + "' of " + owner + " is called '"
                                + pair.now().identifier() + "' now"));
        if (matching.reordered(before)) {
            findings.add(Change.MEMBERS_REORDERED, owner, place, "the members of " + owner + " stand in another order");
        }
        matching.kept()
                .forEach(pair -> types.compare(
                        pair.old().type(),
                        pair.now().type(),
                        Change.MEMBER_TYPE_CHANGED,
                        owner + "." + pair.now().identifier(),
                        pair.now().location()));
    }
}
