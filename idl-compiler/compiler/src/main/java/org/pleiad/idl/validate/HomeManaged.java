package org.pleiad.idl.validate;

import java.util.Optional;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.model.Definition;
import org.pleiad.idl.model.Definition.ComponentDef;
import org.pleiad.idl.model.Definition.HomeDef;
import org.pleiad.idl.model.ScopedName;

/** A home that inherits from another manages the same component, or one derived from that. */
@IdlRule(
        id = "home-managed",
        area = Area.COMPONENTS,
        refuses = "a home that manages another component than its base, not derived from that",
        section = "IDL 4.2, 7.4.9")
final class HomeManaged implements Rule {

    @Override
    public void check(Definition definition, Findings findings) {
        if (!(definition instanceof HomeDef home)
                || !(home.base().flatMap(findings::definition).orElse(null) instanceof HomeDef base)
                || findings.definition(home.managed()).isEmpty()) {
            return;
        }
        if (!derives(home.managed(), base.managed(), findings)) {
            findings.error(
                    home.declaration().location(),
                    "home '" + home.name().identifier() + "' manages " + home.managed() + ", but " + base.name()
                            + " from which it inherits manages " + base.managed(),
                    "derive " + home.managed().identifier() + " from "
                            + base.managed().identifier() + ", or drop the base");
        }
    }

    private static boolean derives(ScopedName component, ScopedName wanted, Findings findings) {
        Optional<ScopedName> now = Optional.of(component);
        while (now.isPresent()) {
            if (now.get().equals(wanted)) {
                return true;
            }
            now = findings.definition(now.get())
                    .filter(ComponentDef.class::isInstance)
                    .flatMap(found -> ((ComponentDef) found).base());
        }
        return false;
    }
}
