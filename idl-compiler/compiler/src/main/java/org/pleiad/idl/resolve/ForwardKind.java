package org.pleiad.idl.resolve;

import java.util.Optional;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.Definition.InterfaceKind;

/** A forward declaration and its definition agree on abstract and local. */
@IdlRule(
        id = ForwardKind.ID,
        area = Area.NAMES,
        refuses = "a definition that is abstract or local where its forward declaration is not, or the reverse",
        section = "7.8.4")
final class ForwardKind {

    static final String ID = "forward-kind";

    private ForwardKind() {}

    static void check(Symbol symbol, InterfaceKind kind, SourceLocation location, Diagnostics diagnostics) {
        Optional<InterfaceKind> promised = symbol.promised();
        if (promised.isPresent() && promised.get() != kind) {
            diagnostics.error(
                    ID,
                    location,
                    "'" + symbol.name().identifier() + "' was declared " + words(promised.get()) + " before and is "
                            + words(kind) + " here",
                    "write the same words before both");
        }
        symbol.promise(kind);
    }

    private static String words(InterfaceKind kind) {
        return switch (kind) {
            case ABSTRACT -> "abstract";
            case LOCAL -> "local";
            case ORDINARY -> "neither abstract nor local";
        };
    }
}
