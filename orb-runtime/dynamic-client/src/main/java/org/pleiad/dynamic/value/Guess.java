package org.pleiad.dynamic.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.omg.CORBA.TCKind;

/** The type that a plain value in an any has if the caller does not say. */
final class Guess {
    private Guess() {}

    /** {@code null} if it is not clear. */
    static TCKind kind(Object given) {
        if (given == null) {
            return TCKind.tk_null;
        }
        if (given instanceof Boolean) {
            return TCKind.tk_boolean;
        }
        if (given instanceof String) {
            return TCKind.tk_string;
        }
        if (given instanceof Character) {
            return TCKind.tk_char;
        }
        if (given instanceof Short) {
            return TCKind.tk_short;
        }
        if (given instanceof Integer) {
            return TCKind.tk_long;
        }
        if (given instanceof Long || given instanceof BigInteger) {
            return TCKind.tk_longlong;
        }
        if (given instanceof Float) {
            return TCKind.tk_float;
        }
        if (given instanceof Double || given instanceof BigDecimal) {
            return TCKind.tk_double;
        }
        return given instanceof org.omg.CORBA.Object ? TCKind.tk_objref : null;
    }
}
