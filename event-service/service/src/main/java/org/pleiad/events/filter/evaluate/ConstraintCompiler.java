package org.pleiad.events.filter.evaluate;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.pleiad.events.filter.syntax.Expression;
import org.pleiad.events.filter.syntax.Expression.Comparison.Operator;
import org.pleiad.events.filter.syntax.Step;
import org.pleiad.events.filter.value.Item;
import org.pleiad.events.filter.value.Subject;
import org.pleiad.events.filter.value.TimeItem;
import org.pleiad.events.filter.value.Value;

/** Makes conditions of expressions; a filter does it once for each constraint. Holds no state; any thread. */
public final class ConstraintCompiler {
    private static final String CURRENT_TIME = "curtime";

    private final Clock clock;

    /** @param clock what {@code $curtime} says */
    public ConstraintCompiler(Clock clock) {
        this.clock = clock;
    }

    /** The condition that an expression stands for. */
    public Condition compile(Expression expression) {
        if (expression instanceof Expression.Or or) {
            return Connective.or(compile(or.terms()));
        }
        if (expression instanceof Expression.And and) {
            return Connective.and(compile(and.terms()));
        }
        if (expression instanceof Expression.Not not) {
            return Connective.not(compile(not.operand()));
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison.operator(), comparison.left(), comparison.right());
        }
        if (expression instanceof Expression.Membership membership) {
            return new Containment(operand(membership.element()), path(membership.collection()));
        }
        if (expression instanceof Expression.Substring substring) {
            return substring(operand(substring.part()), operand(substring.whole()));
        }
        if (expression instanceof Expression.Exist exist) {
            Path path = path(exist.component());
            return event -> Outcome.of(path.exists(event));
        }
        if (expression instanceof Expression.Default union) {
            return defaultMember(union.component());
        }
        if (expression instanceof Expression.TruthLiteral literal) {
            Outcome outcome = Outcome.of(literal.value());
            return event -> outcome;
        }
        return Connective.truth(operand(expression));
    }

    private Condition[] compile(List<Expression> terms) {
        return terms.stream().map(this::compile).toArray(Condition[]::new);
    }

    private Operand operand(Expression expression) {
        if (expression instanceof Expression.Component component) {
            return path(component);
        }
        if (isLiteral(expression)) {
            Value value = literal(expression);
            return event -> value;
        }
        if (expression instanceof Expression.Arithmetic arithmetic) {
            return arithmetic(arithmetic);
        }
        if (expression instanceof Expression.Negation negation) {
            Operand operand = operand(negation.operand());
            return event -> Calculation.negate(operand.value(event));
        }
        Condition condition = compile(expression);
        return event -> switch (condition.test(event)) {
            case TRUE -> Value.TRUE;
            case FALSE -> Value.FALSE;
            case FAILED -> null;
        };
    }

    private static boolean isLiteral(Expression expression) {
        return expression instanceof Expression.IntegerLiteral
                || expression instanceof Expression.RealLiteral
                || expression instanceof Expression.TextLiteral;
    }

    private static Value literal(Expression expression) {
        if (expression instanceof Expression.IntegerLiteral number) {
            return number.unsigned() ? Value.ofUnsigned(number.value()) : Value.of(number.value());
        }
        return expression instanceof Expression.RealLiteral real
                ? Value.of(real.value())
                : Value.of(((Expression.TextLiteral) expression).value());
    }

    private Operand arithmetic(Expression.Arithmetic arithmetic) {
        Operand first = operand(arithmetic.first());
        Operand[] others = arithmetic.operations().stream()
                .map(operation -> operand(operation.operand()))
                .toArray(Operand[]::new);
        char[] operators = new char[others.length];
        for (int i = 0; i < operators.length; i++) {
            operators[i] = arithmetic.operations().get(i).operator();
        }
        return event -> {
            Value result = first.value(event);
            for (int i = 0; i < others.length && result != null; i++) {
                result = Calculation.calculate(operators[i], result, others[i].value(event));
            }
            return result;
        };
    }

    private Condition comparison(Operator operator, Expression left, Expression right) {
        if (isLiteral(left) && !isLiteral(right)) {
            return comparison(mirrored(operator), right, left);
        }
        Operand one = operand(left);
        if (isLiteral(right)) {
            Value literal = literal(right);
            return event -> Comparing.compareLiteral(operator, one.value(event), literal);
        }
        if (isName(right)) {
            return new NameComparison(operator, one, (Expression.Component) right, path((Expression.Component) right));
        }
        if (isName(left)) {
            return comparison(mirrored(operator), right, left);
        }
        Operand other = operand(right);
        return event -> Comparing.compare(operator, one.value(event), other.value(event));
    }

    private static boolean isName(Expression expression) {
        return expression instanceof Expression.Component component && component.bare();
    }

    /** The operator that says the same of exchanged operands. */
    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case AT_MOST -> Operator.AT_LEAST;
            case GREATER -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
            default -> operator;
        };
    }

    private static Condition substring(Operand part, Operand whole) {
        return event -> {
            Value left = part.value(event);
            Value right = whole.value(event);
            String looked = left == null ? null : left.text();
            String in = right == null ? null : right.text();
            return looked == null || in == null ? Outcome.FAILED : Outcome.of(in.contains(looked));
        };
    }

    private Condition defaultMember(Expression.Component component) {
        List<Step> steps = component.steps();
        boolean named = !steps.isEmpty() && steps.get(steps.size() - 1) instanceof Step.Discriminator;
        Path union = new Path(root(component), named ? steps.subList(0, steps.size() - 1) : steps);
        return event -> {
            Item item = union.item(event);
            return item == null ? Outcome.FAILED : Outcome.of(item.defaultCase() != null);
        };
    }

    private Path path(Expression.Component component) {
        return new Path(root(component), component.steps());
    }

    private Function<Subject, Item> root(Expression.Component component) {
        String name = component.variable();
        if (name == null) {
            return Subject::root;
        }
        return name.equals(CURRENT_TIME) ? event -> new TimeItem(clock) : event -> event.variable(name);
    }
}
