package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.StructDef;

/** A struct has a member. */
@IdlRule(
        id = "struct-empty",
        area = Area.TYPES,
        refuses = "a struct without members, which IDL 4 allows and other compilers of CORBA refuse (warning)",
        section = "7.11.2.1")
final class StructEmpty implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (definition instanceof StructDef struct
                && struct.fields().isEmpty()
                && struct.base().isEmpty()
                && !findings.doubts(definition)) {
            findings.warning(
                    struct.declaration().location(),
                    "struct '" + struct.name().identifier() + "' has no members, which other compilers refuse",
                    "give it a member");
        }
    }
}
