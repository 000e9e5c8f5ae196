package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Name;

/** A struct or union that is only declared forward may be the element of a sequence and nothing else. */
@IdlRule(
        id = TypeIncomplete.ID,
        area = Area.TYPES,
        refuses = "a struct or union that is only declared forward, used other than as the element of a sequence",
        section = "7.11.2.3")
final class TypeIncomplete {

    static final String ID = "type-incomplete";

    private TypeIncomplete() {}

    static void check(Name name, Symbol symbol, Diagnostics diagnostics) {
        if (symbol.complete()
                || symbol.open()
                || diagnostics.doubts(symbol.name().identifier())
                || (symbol.kind() != Kind.STRUCT && symbol.kind() != Kind.UNION)) {
            return;
        }
        diagnostics.error(
                ID,
                name.location(),
                "'" + name + "' is only declared so far and can only be the element of a sequence",
                "define it before this use, or hold it in a sequence");
    }

    /** A port type that has not ended when a port is made of it. */
    static void checkPort(Name name, Symbol symbol, Diagnostics diagnostics) {
        diagnostics.error(
                ID,
                name.location(),
                symbol.open()
                        ? "'" + name + "' contains itself"
                        : "'" + name + "' is only declared so far, and its ports are not known yet",
                symbol.open() ? "remove the port" : "define it before this use, or include the file that does");
    }
}
