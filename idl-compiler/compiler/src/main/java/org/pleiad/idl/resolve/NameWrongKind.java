package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** A name stands for what its place demands. */
@IdlRule(
        id = NameWrongKind.ID,
        area = Area.NAMES,
        refuses =
                "a name that stands for something else than the place demands: an exception as a type, a struct as a base, a type as a constant",
        section = "7.20")
final class NameWrongKind {

    static final String ID = "name-wrong-kind";

    private NameWrongKind() {}

    static void report(String name, SourceLocation location, Symbol symbol, String wanted, Diagnostics diagnostics) {
        diagnostics.error(
                ID,
                location,
                "'" + name + "' is " + symbol.kind().words() + ", declared at " + symbol.location() + ", not " + wanted,
                "name " + wanted + " here");
    }
}
