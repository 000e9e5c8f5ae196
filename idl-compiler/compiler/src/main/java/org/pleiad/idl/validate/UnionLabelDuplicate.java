package org.pleiad.idl.validate;

import java.util.HashMap;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.UnionCase;
import org.pleiad.idl.model.Definition.UnionDef;

/** A union has each label once. */
@IdlRule(
        id = "union-label-duplicate",
        area = Area.UNIONS,
        refuses = "a label that a union has already",
        section = "7.11.2.2")
final class UnionLabelDuplicate implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof UnionDef union)) {
            return;
        }
        var seen = new HashMap<ConstantValue, UnionCase>();
        for (UnionCase branch : union.cases()) {
            for (ConstantValue label : branch.labels()) {
                UnionCase first = seen.putIfAbsent(label, branch);
                if (first != null) {
                    findings.error(
                            branch.field().location(),
                            "label " + Labels.shown(label) + " of '"
                                    + branch.field().identifier() + "' already belongs to '"
                                    + first.field().identifier() + "'",
                            "remove one of the two labels");
                }
            }
        }
    }
}
