package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.syntax.Identifier;

/** Once a scope has used a name of an outer scope, the name keeps that meaning. */
@IdlRule(
        id = RedefinitionAfterUse.ID,
        area = Area.NAMES,
        refuses =
                "a declaration of a name that the same scope has used before in an outer meaning; a warning if only the case differs",
        section = "7.20.3")
final class RedefinitionAfterUse {

    static final String ID = "redefinition-after-use";

    private RedefinitionAfterUse() {}

    static void check(NameScope scope, Identifier identifier, Diagnostics diagnostics) {
        scope.use(identifier.text()).ifPresent(use -> {
            if (use.identifier().equals(identifier.text())) {
                diagnostics.error(
                        ID,
                        identifier.location(),
                        "'" + identifier.text() + "' was used at " + use.location() + " as "
                                + use.symbol().kind().words() + " and cannot change its meaning here",
                        "rename it, or write the earlier use with its scope: "
                                + use.symbol().name());
            }
            // a member Color color is forbidden as well, but is everywhere in real IDL, and harmless
        });
    }
}
