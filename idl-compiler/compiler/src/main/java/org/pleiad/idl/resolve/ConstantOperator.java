package org.pleiad.idl.resolve;

import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;

/** Operators are defined for some types only. */
@IdlRule(
        id = ConstantOperator.ID,
        area = Area.CONSTANTS,
        refuses = "an operator of integers on floating or fixed point numbers",
        section = "7.10.2")
final class ConstantOperator {

    static final String ID = "constant-operator";

    private ConstantOperator() {}

    static void report(String operator, SourceLocation location, String words, Diagnostics diagnostics) {
        diagnostics.error(
                ID,
                location,
                operator + " is an operator of integers, not of " + words,
                "make the constant an integer, or write the value out");
    }
}
