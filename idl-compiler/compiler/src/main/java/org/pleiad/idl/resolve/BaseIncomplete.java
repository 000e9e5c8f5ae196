package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.syntax.Name;

/** A base is defined before what inherits from it. */
@IdlRule(
        id = BaseIncomplete.ID,
        area = Area.INTERFACES,
        refuses = "inheritance from what is only declared forward, or from itself",
        section = "7.8.3")
final class BaseIncomplete {

    static final String ID = "base-incomplete";

    private BaseIncomplete() {}

    /** Whether a base may be inherited from. */
    static boolean check(Name name, Symbol base, Diagnostics diagnostics) {
        if (base.complete()) {
            return true;
        }
        if (!base.open() && diagnostics.doubts(base.name().identifier())) {
            return false;
        }
        diagnostics.error(
                ID,
                name.location(),
                base.open()
                        ? "'" + name + "' cannot inherit from itself"
                        : "'" + name + "' is only declared so far and cannot be inherited from",
                base.open()
                        ? "remove it from its own bases"
                        : "define it before this use, or include the file that does");
        return false;
    }
}
