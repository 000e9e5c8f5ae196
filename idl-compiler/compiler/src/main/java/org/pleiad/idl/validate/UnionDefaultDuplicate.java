package org.pleiad.idl.validate;

import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.UnionCase;
import org.pleiad.idl.model.Definition.UnionDef;

/** A union has at most one default branch. */
final class UnionDefaultDuplicate implements Rule {

    @Override
    public String id() {
        return "union-default-duplicate";
    }

    @Override
    public void check(Definition definition, Findings findings) {
        if (definition instanceof UnionDef union) {
            union.cases().stream()
                    .filter(UnionCase::isDefault)
                    .skip(1)
                    .forEach(branch -> findings.error(
                            branch.field().location(),
                            "'" + branch.field().identifier() + "' is a second default branch",
                            "give it labels of its own"));
        }
    }
}
