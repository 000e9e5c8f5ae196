package org.pleiad.idl.resolve;

import java.util.List;
import java.util.Set;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.syntax.Identifier;

/** A name that two bases declare is used with its scope. */
@IdlRule(
        id = NameAmbiguous.ID,
        area = Area.NAMES,
        refuses = "a name that two bases declare differently, used without its scope",
        section = "7.8.3")
final class NameAmbiguous {

    static final String ID = "name-ambiguous";

    private NameAmbiguous() {}

    static void report(Set<Symbol> candidates, Identifier part, Diagnostics diagnostics) {
        List<String> names = candidates.stream().map(s -> s.name().toString()).toList();
        diagnostics.error(
                ID,
                part.location(),
                "'" + part.text() + "' is inherited more than once: " + String.join(", ", names),
                "write the scope of the one that is meant");
    }
}
