package org.pleiad.events.filter.syntax;

import java.util.List;

/** What a constraint, or a part of it, says (Notification Service 1.1, 2.4). Immutable. */
public sealed interface Expression {
    Place place();

    /** Met if one of the terms is, looked at from left to right. */
    record Or(Place place, List<Expression> terms) implements Expression {
        public Or {
            terms = List.copyOf(terms);
        }
    }

    /** Met if all terms are, looked at from left to right. */
    record And(Place place, List<Expression> terms) implements Expression {
        public And {
            terms = List.copyOf(terms);
        }
    }

    record Not(Place place, Expression operand) implements Expression {}

    record Comparison(Place place, Operator operator, Expression left, Expression right) implements Expression {
        /** How two values are compared. */
        public enum Operator {
            EQUAL("=="),
            NOT_EQUAL("!="),
            LESS("<"),
            AT_MOST("<="),
            GREATER(">"),
            AT_LEAST(">=");

            private final String sign;

            Operator(String sign) {
                this.sign = sign;
            }

            public String sign() {
                return sign;
            }

            static Operator of(String sign) {
                for (Operator operator : values()) {
                    if (operator.sign.equals(sign)) {
                        return operator;
                    }
                }
                throw new IllegalArgumentException(sign);
            }
        }
    }

    /** {@code element in collection}. */
    record Membership(Place place, Expression element, Component collection) implements Expression {}

    /** {@code part ~ whole}: whether the part occurs in the whole. */
    record Substring(Place place, Expression part, Expression whole) implements Expression {}

    /** Calculates from left to right; a list and no tree, so that a long one costs no stack. */
    record Arithmetic(Expression first, List<Operation> operations) implements Expression {
        public Arithmetic {
            operations = List.copyOf(operations);
        }

        @Override
        public Place place() {
            return first.place();
        }

        /** @param operator one of + - * / */
        public record Operation(Place place, char operator, Expression operand) {}
    }

    /** {@code -operand}. */
    record Negation(Place place, Expression operand) implements Expression {}

    /** {@code exist component}: whether there is such a thing in the event. */
    record Exist(Place place, Component component) implements Expression {}

    /** {@code default component}: whether a union's default member is the active one. */
    record Default(Place place, Component component) implements Expression {}

    record TruthLiteral(Place place, boolean value) implements Expression {}

    /** @param unsigned the value is to be read as unsigned, being above the greatest signed one */
    record IntegerLiteral(Place place, long value, boolean unsigned) implements Expression {}

    record RealLiteral(Place place, double value) implements Expression {}

    record TextLiteral(Place place, String value) implements Expression {}

    /**
     * Something in the event.
     *
     * @param variable what stands behind {@code $}; {@code null}: the event itself
     * @param bare written without {@code $}: may be an enumerator's name instead
     */
    record Component(Place place, String variable, boolean bare, List<Step> steps) implements Expression {
        public Component {
            steps = List.copyOf(steps);
        }
    }
}
