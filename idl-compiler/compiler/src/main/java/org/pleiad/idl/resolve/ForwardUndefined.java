package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** What is declared forward is defined somewhere in what is read. */
@IdlRule(
        id = ForwardUndefined.ID,
        area = Area.NAMES,
        refuses =
                "a forward declaration without a definition; a warning for interfaces and value types, since Java finds those by name",
        section = "7.8.4")
final class ForwardUndefined {

    static final String ID = "forward-undefined";

    private ForwardUndefined() {}

    static void check(Symbol symbol, SourceLocation location, boolean fatal, Diagnostics diagnostics) {
        if (diagnostics.doubts(symbol.name().identifier())) {
            return;
        }
        String message = "'" + symbol.name().identifier() + "' is declared but never defined";
        String remedy = "define it, or include the file that does";
        if (fatal) {
            diagnostics.error(ID, location, message, remedy);
        } else {
            diagnostics.warning(ID, location, message, remedy);
        }
    }
}
