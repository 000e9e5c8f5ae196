package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.UnionCase;
import org.pleiad.idl.model.Definition.UnionDef;

/** A union has at most one default branch. */
@IdlRule(id = "union-default-duplicate", area = Area.UNIONS, refuses = "a second default branch", section = "7.11.2.2")
final class UnionDefaultDuplicate implements Rule {

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
