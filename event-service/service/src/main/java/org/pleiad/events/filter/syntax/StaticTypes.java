package org.pleiad.events.filter.syntax;

import java.util.Set;
import org.pleiad.events.filter.syntax.Expression.Component;

/** Refuses expressions whose types cannot fit whatever the event is (Notification Service 1.1, 2.4). Holds no state. */
final class StaticTypes {
    /** What is known of a value without the event. */
    private enum Type {
        TRUTH("a truth value"),
        NUMBER("a number"),
        TEXT("a string"),
        UNKNOWN("");

        private final String words;

        Type(String words) {
            this.words = words;
        }
    }

    private static final Set<String> TEXTS = Set.of("domain_name", "type_name", "event_name");

    private StaticTypes() {}

    static void check(Expression constraint) {
        truth(constraint, "a constraint");
    }

    private static void truth(Expression operand, String what) {
        Type type = of(operand);
        if (type == Type.NUMBER || type == Type.TEXT) {
            throw new SyntaxFailure(
                    operand.place(),
                    what + " is TRUE or FALSE, and this is " + type.words,
                    "compare it with something: == != < <= > >=");
        }
        if (operand instanceof Component name
                && name.bare()
                && Set.of("true", "false").contains(name.variable())) {
            throw new SyntaxFailure(
                    operand.place(), "there is no " + name.variable(), "write TRUE or FALSE in capital letters");
        }
    }

    private static Type of(Expression expression) {
        if (expression instanceof Expression.Or or) {
            or.terms().forEach(term -> truth(term, "what 'or' joins"));
            return Type.TRUTH;
        }
        if (expression instanceof Expression.And and) {
            and.terms().forEach(term -> truth(term, "what 'and' joins"));
            return Type.TRUTH;
        }
        if (expression instanceof Expression.Not not) {
            truth(not.operand(), "what 'not' stands before");
            return Type.TRUTH;
        }
        if (expression instanceof Expression.Comparison comparison) {
            compare(comparison);
            return Type.TRUTH;
        }
        if (expression instanceof Expression.Substring substring) {
            text(substring.part());
            text(substring.whole());
            return Type.TRUTH;
        }
        if (expression instanceof Expression.Membership membership) {
            of(membership.element());
            if (isAbout(membership.collection())) {
                throw new SyntaxFailure(
                        membership.collection().place(),
                        "'in' looks into a sequence, and this is none",
                        "name a sequence");
            }
            return Type.TRUTH;
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            number(arithmetic.first());
            arithmetic.operations().forEach(StaticTypes::calculate);
            return Type.NUMBER;
        }
        if (expression instanceof Expression.Negation negation) {
            number(negation.operand());
            return Type.NUMBER;
        }
        return leaf(expression);
    }

    private static Type leaf(Expression expression) {
        if (expression instanceof Expression.IntegerLiteral || expression instanceof Expression.RealLiteral) {
            return Type.NUMBER;
        }
        if (expression instanceof Expression.TextLiteral) {
            return Type.TEXT;
        }
        if (expression instanceof Expression.Default union) {
            Component component = union.component();
            if (isAbout(component) && !(last(component) instanceof Step.Discriminator)) {
                throw new SyntaxFailure(
                        union.place(), "'default' asks about a union, and this is none", "name a union");
            }
        }
        if (!(expression instanceof Component component)) {
            return Type.TRUTH;
        }
        if (component.steps().isEmpty()) {
            return component.variable() != null && TEXTS.contains(component.variable()) ? Type.TEXT : Type.UNKNOWN;
        }
        Step last = last(component);
        if (last instanceof Step.Length) {
            return Type.NUMBER;
        }
        return last instanceof Step.TypeId || last instanceof Step.RepositoryId ? Type.TEXT : Type.UNKNOWN;
    }

    /** Whether it says something about a value and is none that can be stepped into. */
    private static boolean isAbout(Component component) {
        return !component.steps().isEmpty() && last(component).isLast();
    }

    private static Step last(Component component) {
        return component.steps().get(component.steps().size() - 1);
    }

    private static void compare(Expression.Comparison comparison) {
        Type left = of(comparison.left());
        Type right = of(comparison.right());
        boolean oneText = (left == Type.TEXT) != (right == Type.TEXT);
        if (oneText && left != Type.UNKNOWN && right != Type.UNKNOWN) {
            throw new SyntaxFailure(
                    comparison.place(),
                    left.words + " " + comparison.operator().sign() + " " + right.words + " can never be compared",
                    "put both or none of them into quotes");
        }
    }

    private static void calculate(Expression.Arithmetic.Operation operation) {
        number(operation.operand());
        if (operation.operator() == '/' && isZero(operation.operand())) {
            throw new SyntaxFailure(operation.place(), "this divides by 0", "");
        }
    }

    private static void number(Expression operand) {
        if (of(operand) == Type.TEXT) {
            throw new SyntaxFailure(operand.place(), "strings cannot be calculated with", "use a number");
        }
    }

    private static void text(Expression operand) {
        Type type = of(operand);
        if (type != Type.TEXT && type != Type.UNKNOWN) {
            throw new SyntaxFailure(
                    operand.place(), "~ looks for a string in a string, and this is " + type.words, "use a string");
        }
    }

    private static boolean isZero(Expression operand) {
        return operand instanceof Expression.IntegerLiteral number && number.value() == 0
                || operand instanceof Expression.RealLiteral real && real.value() == 0;
    }
}
