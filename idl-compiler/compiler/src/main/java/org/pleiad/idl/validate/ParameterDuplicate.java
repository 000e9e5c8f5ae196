package org.pleiad.idl.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.Parameter;

/** The parameters of an operation have different names, also when case is ignored. */
@IdlRule(
        id = "parameter-duplicate",
        area = Area.INTERFACES,
        refuses = "two parameters of one operation with the same name, also in other case",
        section = "7.20.2")
final class ParameterDuplicate implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        for (List<Parameter> parameters : Signatures.parameterLists(definition)) {
            var seen = new HashMap<String, Parameter>();
            for (Parameter parameter : parameters) {
                Parameter first = seen.putIfAbsent(parameter.identifier().toLowerCase(Locale.ROOT), parameter);
                if (first != null) {
                    findings.error(
                            parameter.location(),
                            first.identifier().equals(parameter.identifier())
                                    ? "there is already a parameter '" + first.identifier() + "'"
                                    : "'" + parameter.identifier() + "' differs only in case from parameter '"
                                            + first.identifier() + "'",
                            "rename one of them");
                }
            }
        }
    }
}
