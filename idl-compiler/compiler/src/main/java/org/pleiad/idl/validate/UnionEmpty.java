package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.UnionDef;

/** A union has a branch. */
@IdlRule(id = "union-empty", area = Area.UNIONS, refuses = "a union without branches", section = "7.11.2.2")
final class UnionEmpty implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (definition instanceof UnionDef union && union.cases().isEmpty() && !findings.doubts(definition)) {
            findings.error(
                    union.declaration().location(),
                    "union '" + union.name().identifier() + "' has no branches",
                    "give it one, or use a struct");
        }
    }
}
