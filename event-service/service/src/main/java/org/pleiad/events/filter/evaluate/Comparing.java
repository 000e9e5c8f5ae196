package org.pleiad.events.filter.evaluate;

import java.util.function.IntPredicate;
import org.pleiad.events.filter.syntax.Expression.Comparison.Operator;
import org.pleiad.events.filter.value.Value;
import org.pleiad.events.filter.value.Value.Kind;

/** Compares values as the types that they have in the event ask for (Notification Service 1.1, 2.4.3). Holds no state. */
final class Comparing {
    private Comparing() {}

    /**
     * Compares two values.
     *
     * @param left may be {@code null}: then nothing can be said
     * @param right likewise
     */
    static Outcome compare(Operator operator, Value left, Value right) {
        if (left == null || right == null) {
            return Outcome.FAILED;
        }
        if (left.kind() == Kind.TEXT || right.kind() == Kind.TEXT) {
            return texts(operator, left, right);
        }
        if (left.isReal() || right.isReal()) {
            return Outcome.of(reals(operator, left.real(), right.real()));
        }
        if (left.kind() == Kind.ENUMERATOR && right.kind() == Kind.ENUMERATOR && !left.isSibling(right)) {
            return Outcome.FAILED;
        }
        return Outcome.of(met(operator).test(integers(left, right)));
    }

    /**
     * Compares a value of the event with a literal number. A literal has no type of its own, so it is a float beside a
     * float: {@code $.f == 0.1} is met by 0.1f.
     */
    static Outcome compareLiteral(Operator operator, Value value, Value literal) {
        return value != null && value.kind() == Kind.FLOAT && literal.kind() == Kind.DOUBLE
                ? Outcome.of(reals(operator, value.real(), (float) literal.real()))
                : compare(operator, value, literal);
    }

    private static Outcome texts(Operator operator, Value left, Value right) {
        if (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL) {
            String one = left.text();
            String other = right.text();
            return one == null || other == null
                    ? Outcome.FAILED
                    : Outcome.of(one.equals(other) == (operator == Operator.EQUAL));
        }
        if (left.kind() == Kind.ENUMERATOR) {
            return positions(operator, left.integer(), left.position(right.text()));
        }
        if (right.kind() == Kind.ENUMERATOR) {
            return positions(operator, right.position(left.text()), right.integer());
        }
        String one = left.text();
        String other = right.text();
        return one == null || other == null
                ? Outcome.FAILED
                : Outcome.of(met(operator).test(one.compareTo(other)));
    }

    private static Outcome positions(Operator operator, long left, long right) {
        return left < 0 || right < 0 ? Outcome.FAILED : Outcome.of(met(operator).test(Long.compare(left, right)));
    }

    private static int integers(Value left, Value right) {
        boolean large = left.kind() == Kind.UNSIGNED;
        if (large != (right.kind() == Kind.UNSIGNED)) {
            return large ? 1 : -1;
        }
        return large
                ? Long.compareUnsigned(left.integer(), right.integer())
                : Long.compare(left.integer(), right.integer());
    }

    private static boolean reals(Operator operator, double left, double right) {
        return switch (operator) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LESS -> left < right;
            case AT_MOST -> left <= right;
            case GREATER -> left > right;
            case AT_LEAST -> left >= right;
        };
    }

    private static IntPredicate met(Operator operator) {
        return switch (operator) {
            case EQUAL -> order -> order == 0;
            case NOT_EQUAL -> order -> order != 0;
            case LESS -> order -> order < 0;
            case AT_MOST -> order -> order <= 0;
            case GREATER -> order -> order > 0;
            case AT_LEAST -> order -> order >= 0;
        };
    }
}
