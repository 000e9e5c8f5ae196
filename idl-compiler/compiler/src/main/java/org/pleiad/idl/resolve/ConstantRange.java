package org.pleiad.idl.resolve;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalLong;
import org.pleiad.idl.diagnostic.Diagnostics;
import org.pleiad.idl.diagnostic.IdlRule;
import org.pleiad.idl.diagnostic.IdlRule.Area;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.IdlType.FixedType;
import org.pleiad.idl.model.IdlType.Primitive;

/** A value fits its type, and parts of an expression fit the width in which it is computed. */
@IdlRule(
        id = ConstantRange.ID,
        area = Area.CONSTANTS,
        refuses = "a value, a part of an expression, a text or a number of digits that its type cannot hold",
        section = "7.10.2")
final class ConstantRange {

    static final String ID = "constant-range";

    private ConstantRange() {}

    static boolean check(BigInteger value, ConstantType type, SourceLocation location, Diagnostics diagnostics) {
        if (type.holds(value)) {
            return true;
        }
        diagnostics.error(
                ID,
                location,
                shown(value) + " is out of the range of " + type.words() + ", " + type.minimum() + " to "
                        + type.maximum(),
                "choose a wider type or a smaller value");
        return false;
    }

    static boolean checkPart(BigInteger value, ConstantType type, SourceLocation location, Diagnostics diagnostics) {
        if (type.holdsWithin(value)) {
            return true;
        }
        diagnostics.error(
                ID,
                location,
                "a part of the expression, " + shown(value) + ", has more than " + (type.bits() > 32 ? 64 : 32)
                        + " bits",
                "choose a wider type or smaller values");
        return false;
    }

    static boolean checkFloating(BigDecimal value, Primitive type, SourceLocation location, Diagnostics diagnostics) {
        BigDecimal limit = BigDecimal.valueOf(type == Primitive.FLOAT ? Float.MAX_VALUE : Double.MAX_VALUE);
        if (type == Primitive.LONG_DOUBLE || value.abs().compareTo(limit) <= 0) {
            return true;
        }
        diagnostics.error(
                ID,
                location,
                "the value is out of the range of " + (type == Primitive.FLOAT ? "float" : "double"),
                "choose a wider type or a smaller value");
        return false;
    }

    /** Digits that the standard would cut off are no error, digits before the point are. */
    static boolean checkFixed(BigDecimal value, FixedType type, SourceLocation location, Diagnostics diagnostics) {
        int before = value.precision() - value.scale();
        int room = type.digits() == 0 ? FixedDigits.MAXIMUM : type.digits() - type.scale();
        boolean tooLong = type.digits() == 0
                ? Math.max(value.precision(), value.scale()) > FixedDigits.MAXIMUM
                : value.signum() != 0 && before > room;
        if (tooLong) {
            diagnostics.error(
                    ID,
                    location,
                    type.digits() == 0
                            ? "the value has more than the " + FixedDigits.MAXIMUM + " digits of fixed"
                            : "the value has more than the " + room + " digits that fixed<" + type.digits() + ", "
                                    + type.scale() + "> has before its point",
                    type.digits() == 0 ? "" : "choose a type with more digits");
        }
        return !tooLong;
    }

    static boolean checkText(String value, OptionalLong bound, SourceLocation location, Diagnostics diagnostics) {
        if (bound.isEmpty() || value.length() <= bound.getAsLong()) {
            return true;
        }
        diagnostics.error(
                ID,
                location,
                "the string has " + value.length() + " characters, but its type allows " + bound.getAsLong(),
                "widen the bound or shorten the text");
        return false;
    }

    static String shown(BigInteger value) {
        return value.bitLength() > 200 ? "the value" : value.toString();
    }
}
