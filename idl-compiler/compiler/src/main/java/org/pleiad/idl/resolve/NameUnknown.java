package org.pleiad.idl.resolve;

import java.util.stream.Stream;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Identifier;
import org.pleiad.idl.syntax.Name;

/** Names are declared before they are used. */
@IdlRule(
        id = NameUnknown.ID,
        area = Area.NAMES,
        refuses = "a name that is not declared before its use",
        section = "7.20.1")
final class NameUnknown {

    static final String ID = "name-unknown";

    private NameUnknown() {}

    static void visible(Identifier part, NameScope from, Diagnostics diagnostics) {
        if (diagnostics.full()) {
            return;
        }
        Stream<Symbol> visible = Stream.empty();
        for (NameScope scope = from; scope != null; scope = scope.parent().orElse(null)) {
            visible = Stream.concat(visible, scope.all().stream());
        }
        report(
                part.text(),
                part.location(),
                "'" + part.text() + "' is not declared",
                Spelling.suggestion(part, visible),
                diagnostics);
    }

    static void within(Identifier part, NameScope scope, Diagnostics diagnostics) {
        if (diagnostics.full()) {
            return;
        }
        String where = scope.name().isRoot() ? "at file scope" : "in " + scope.name();
        report(
                part.text(),
                part.location(),
                "there is no '" + part.text() + "' " + where,
                Spelling.suggestion(part, scope.all().stream()),
                diagnostics);
    }

    static void inNoScope(Symbol symbol, Identifier part, Diagnostics diagnostics) {
        boolean forward = symbol.kind() == Kind.INTERFACE || symbol.kind() == Kind.VALUE;
        report(
                part.text(),
                part.location(),
                forward
                        ? "'" + part.text() + "' is only declared so far; what it contains is not known yet"
                        : "'" + part.text() + "' is " + symbol.kind().words() + " and contains no names",
                forward
                        ? "define it before this use"
                        : "name a module, interface, value type, struct, union or exception before ::",
                diagnostics);
    }

    static void forId(Name target, Diagnostics diagnostics) {
        report(
                target.parts().get(0).text(),
                target.location(),
                "'" + target + "' is not declared",
                "a repository id can only be set after the declaration",
                diagnostics);
    }

    private static void report(
            String identifier, SourceLocation location, String message, String remedy, Diagnostics diagnostics) {
        if (!diagnostics.doubts(identifier)) {
            diagnostics.error(ID, location, message, remedy);
        }
    }
}
