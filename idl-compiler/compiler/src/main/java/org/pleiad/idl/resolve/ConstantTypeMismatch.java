package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.ScopedName;
import org.pleiad.idl.syntax.Expression;

/** A value is of the type of its constant, and only some types have constants. */
@IdlRule(
        id = ConstantTypeMismatch.ID,
        area = Area.CONSTANTS,
        refuses = "a constant of a type that has none, or a value of another type than the constant",
        section = "7.10.2")
final class ConstantTypeMismatch {

    static final String ID = "constant-type";

    private ConstantTypeMismatch() {}

    static void noConstants(SourceLocation location, Diagnostics diagnostics) {
        diagnostics.error(
                ID,
                location,
                "there are no constants of this type",
                "use an integer, floating point, fixed, character, string, boolean or enum type");
    }

    static void report(Expression expression, String what, String wanted, Diagnostics diagnostics) {
        diagnostics.error(
                ID,
                expression.location(),
                what + " is not of type " + wanted,
                "write a value of that type, or change the type of the constant");
    }

    static void noEnumerator(Expression expression, String what, ScopedName type, Diagnostics diagnostics) {
        diagnostics.error(
                ID,
                expression.location(),
                what + " is no enumerator of " + type,
                "write one of the names that the enum declares");
    }

    /** What other compilers refuse and its meaning is plain. */
    static void tolerated(Expression expression, String what, String wanted, String remedy, Diagnostics diagnostics) {
        diagnostics.warning(ID, expression.location(), what + " stands for " + wanted, remedy);
    }
}
