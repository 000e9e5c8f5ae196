package org.pleiad.idl.compare;

import java.util.HashSet;
import org.pleiad.idl.model.Definition.UnionCase;
import org.pleiad.idl.model.Definition.UnionDef;

/** Unions: the discriminator says which branch follows, so that neither order nor names of the branches travel. */
final class UnionChanges {

    private final Types types;
    private final Findings findings;

    UnionChanges(Types types, Findings findings) {
        this.types = types;
        this.findings = findings;
    }

    void compare(UnionDef before, UnionDef after) {
        String owner = after.name().toString();
        types.compare(
                before.discriminator(),
                after.discriminator(),
                Change.DISCRIMINATOR_CHANGED,
                owner + "._d",
                after.declaration().location());
        var matching = Matching.of(
                before.cases(),
                after.cases(),
                one -> one.field().identifier(),
                (a, b) -> sameLabels(a, b)
                        && types.sameOctets(a.field().type(), b.field().type()));
        matching.removed()
                .forEach(one -> findings.add(
                        Change.CASE_REMOVED,
                        owner,
                        one.field().location(),
                        "the branch '" + one.field().identifier() + "' of " + owner + " is gone"));
        matching.added()
                .forEach(one -> findings.add(
                        Change.CASE_ADDED,
                        owner,
                        one.field().location(),
                        "the branch '" + one.field().identifier() + "' of " + owner + " is new"));
        matching.renamed()
                .forEach(pair -> findings.add(
                        Change.MEMBER_RENAMED,
                        owner,
                        pair.now().field().location(),
                        "the branch '" + pair.old().field().identifier() + "' of " + owner + " is called '"
                                + pair.now().field().identifier() + "' now"));
        matching.kept().forEach(pair -> branch(owner, pair.old(), pair.now()));
    }

    private void branch(String owner, UnionCase before, UnionCase after) {
        String subject = owner + "." + after.field().identifier();
        if (!sameLabels(before, after)) {
            findings.add(
                    Change.CASE_LABELS_CHANGED,
                    subject,
                    after.field().location(),
                    "other discriminator values than before lead to " + subject);
        }
        types.compare(
                before.field().type(),
                after.field().type(),
                Change.MEMBER_TYPE_CHANGED,
                subject,
                after.field().location());
    }

    private static boolean sameLabels(UnionCase before, UnionCase after) {
        return before.isDefault() == after.isDefault()
                && new HashSet<>(before.labels()).equals(new HashSet<>(after.labels()));
    }
}
