package org.pleiad.idl.validate;

import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Operation;

/** Names of properties are letters, digits, points and underscores after a letter, with a star at the end perhaps. */
@IdlRule(
        id = "context-form",
        area = Area.INTERFACES,
        refuses = "a name in a context clause that is no name of a property",
        section = "7.13.4")
final class ContextForm implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        for (Operation operation : Signatures.operations(definition)) {
            operation.context().stream()
                    .filter(name -> !name.matches("[A-Za-z][A-Za-z0-9._]*[*]?"))
                    .forEach(name -> findings.error(
                            operation.location(),
                            "the context name '" + name + "' of '" + operation.identifier()
                                    + "' is no name of a property",
                            "begin with a letter; letters, digits, '.' and '_' may follow, and '*' at the end"));
        }
    }
}
