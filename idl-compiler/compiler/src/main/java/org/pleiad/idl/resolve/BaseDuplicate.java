package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.syntax.Name;

/** A direct base is named once. */
@IdlRule(
        id = BaseDuplicate.ID,
        area = Area.INTERFACES,
        refuses = "a direct base or supported interface that is named twice",
        section = "7.8.3")
final class BaseDuplicate {

    static final String ID = "base-duplicate";

    private BaseDuplicate() {}

    static void report(Name name, Diagnostics diagnostics) {
        diagnostics.error(ID, name.location(), "'" + name + "' is inherited twice", "name it once");
    }
}
