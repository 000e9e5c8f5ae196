package org.pleiad.idl.validate;

import java.util.HashSet;
import java.util.List;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Attribute;
import org.pleiad.idl.model.Definition.Operation;
import org.pleiad.idl.model.ScopedName;

/** A clause names each exception once. */
@IdlRule(
        id = "raises-duplicate",
        area = Area.INTERFACES,
        refuses = "an exception that one raises clause names twice (warning)",
        section = "7.13.3")
final class RaisesDuplicate implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        for (Operation operation : Signatures.operations(definition)) {
            check(operation.raises(), operation.identifier(), operation.location(), findings);
        }
        for (Attribute attribute : Signatures.attributes(definition)) {
            check(attribute.getRaises(), attribute.identifier(), attribute.location(), findings);
            check(attribute.setRaises(), attribute.identifier(), attribute.location(), findings);
        }
    }

    private static void check(List<ScopedName> raises, String what, SourceLocation location, Findings findings) {
        var seen = new HashSet<ScopedName>();
        for (ScopedName name : raises) {
            if (!seen.add(name)) {
                findings.warning(location, "'" + what + "' raises " + name + " twice", "name it once");
            }
        }
    }
}
