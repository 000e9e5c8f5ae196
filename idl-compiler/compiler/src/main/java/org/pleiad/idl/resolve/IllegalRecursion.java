package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.resolve.Symbol.Kind;
import org.pleiad.idl.syntax.Name;

/** A type contains itself only in a sequence, and a box never does. */
@IdlRule(
        id = IllegalRecursion.ID,
        area = Area.TYPES,
        refuses = "a struct or union that contains itself other than in a sequence, a box that contains itself",
        section = "7.11.2.3")
final class IllegalRecursion {

    static final String ID = "illegal-recursion";

    private IllegalRecursion() {}

    static void check(Name name, Symbol symbol, boolean repeated, Diagnostics diagnostics) {
        if (!symbol.open()) {
            return;
        }
        if (symbol.boxed()) {
            diagnostics.error(
                    ID,
                    name.location(),
                    "the box '" + name + "' contains itself",
                    "write a value type with a body instead");
        } else if (!repeated && (symbol.kind() == Kind.STRUCT || symbol.kind() == Kind.UNION)) {
            diagnostics.error(
                    ID,
                    name.location(),
                    "'" + name + "' contains itself",
                    "hold it in a sequence: sequence<" + name + ">");
        }
    }
}
