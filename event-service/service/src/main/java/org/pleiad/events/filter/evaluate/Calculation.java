package org.pleiad.events.filter.evaluate;

import java.math.BigInteger;
import org.pleiad.events.filter.value.Value;
import org.pleiad.events.filter.value.Value.Kind;

/**
 * Calculates (Notification Service 1.1, 2.4.3). Integers are calculated with 64 bits; what does not fit becomes a double
 * instead of wrapping around. A float and an integer, or two floats, make a float; a double makes a double. Holds no state.
 */
final class Calculation {
    private static final int LONG_BITS = 63;

    private Calculation() {}

    /** The result; {@code null} if a value lacks or is no number, and for a division by 0. */
    static Value calculate(char operator, Value left, Value right) {
        if (left == null || right == null || !left.isNumeric() || !right.isNumeric()) {
            return null;
        }
        if (left.isReal() || right.isReal()) {
            boolean single = left.kind() != Kind.DOUBLE && right.kind() != Kind.DOUBLE;
            return reals(operator, left.real(), right.real(), single);
        }
        return left.kind() == Kind.UNSIGNED || right.kind() == Kind.UNSIGNED
                ? exact(operator, big(left), big(right))
                : integers(operator, left.integer(), right.integer());
    }

    static Value negate(Value operand) {
        if (operand != null && operand.isReal()) {
            return operand.kind() == Kind.FLOAT ? Value.of((float) -operand.real()) : Value.of(-operand.real());
        }
        return calculate('-', Value.of(0L), operand);
    }

    private static Value reals(char operator, double left, double right, boolean single) {
        if (operator == '/' && right == 0) {
            return null;
        }
        double result = switch (operator) {
            case '+' -> left + right;
            case '-' -> left - right;
            case '*' -> left * right;
            default -> left / right;
        };
        return single ? Value.of((float) result) : Value.of(result);
    }

    private static Value integers(char operator, long left, long right) {
        switch (operator) {
            case '+' -> {
                long sum = left + right;
                if (((left ^ sum) & (right ^ sum)) >= 0) {
                    return Value.of(sum);
                }
            }
            case '-' -> {
                long difference = left - right;
                if (((left ^ right) & (left ^ difference)) >= 0) {
                    return Value.of(difference);
                }
            }
            case '*' -> {
                if (Math.multiplyHigh(left, right) == left * right >> LONG_BITS) {
                    return Value.of(left * right);
                }
            }
            default -> {
                if (right == 0) {
                    return null;
                }
                if (right != -1) {
                    return Value.of(left / right);
                }
            }
        }
        return exact(operator, BigInteger.valueOf(left), BigInteger.valueOf(right));
    }

    private static BigInteger big(Value value) {
        return value.kind() == Kind.UNSIGNED
                ? BigInteger.valueOf(value.integer()).add(BigInteger.ONE.shiftLeft(Long.SIZE))
                : BigInteger.valueOf(value.integer());
    }

    private static Value exact(char operator, BigInteger left, BigInteger right) {
        if (operator == '/' && right.signum() == 0) {
            return null;
        }
        BigInteger result = switch (operator) {
            case '+' -> left.add(right);
            case '-' -> left.subtract(right);
            case '*' -> left.multiply(right);
            default -> left.divide(right);
        };
        boolean fits = result.bitLength() <= LONG_BITS || result.signum() > 0 && result.bitLength() <= Long.SIZE;
        return fits ? integer(result) : Value.of(result.doubleValue());
    }

    private static Value integer(BigInteger value) {
        return value.signum() > 0 ? Value.ofUnsigned(value.longValue()) : Value.of(value.longValue());
    }
}
