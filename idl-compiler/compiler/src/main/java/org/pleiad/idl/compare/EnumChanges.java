package org.pleiad.idl.compare;

import java.util.List;
import org.pleiad.idl.model.Definition.EnumDef;
import org.pleiad.idl.model.Definition.Enumerator;

/** Enumerators travel as their places in the list. */
final class EnumChanges {

    private final Findings findings;

    EnumChanges(Findings findings) {
        this.findings = findings;
    }

    void compare(EnumDef before, EnumDef after) {
        String owner = after.name().toString();
        List<Enumerator> old = before.enumerators();
        List<Enumerator> now = after.enumerators();
        var matching = Matching.of(old, now, EnumChanges::identifier, (a, b) -> true);
        matching.removed()
                .forEach(one -> findings.add(
                        Change.ENUMERATOR_REMOVED,
                        owner,
                        one.location(),
                        "the enumerator '" + identifier(one) + "' of " + owner + " is gone"));
        matching.added()
                .forEach(one -> findings.add(
                        Change.ENUMERATOR_ADDED,
                        owner,
                        one.location(),
                        "the enumerator '" + identifier(one) + "' of " + owner + " is new"));
        matching.renamed()
                .forEach(pair -> findings.add(
                        Change.ENUMERATOR_RENAMED,
                        owner,
                        pair.now().location(),
                        "the enumerator '" + identifier(pair.old()) + "' of " + owner + " is called '"
                                + identifier(pair.now()) + "' now"));
        matching.kept().stream()
                .filter(pair -> old.indexOf(pair.old()) != now.indexOf(pair.now()))
                .findFirst()
                .ifPresent(pair -> findings.add(
                        Change.ENUMERATORS_REORDERED,
                        owner,
                        pair.now().location(),
                        "'" + identifier(pair.now()) + "' of " + owner + " travelled as " + old.indexOf(pair.old())
                                + " and travels as " + now.indexOf(pair.now())));
    }

    private static String identifier(Enumerator one) {
        return one.name().identifier();
    }
}
