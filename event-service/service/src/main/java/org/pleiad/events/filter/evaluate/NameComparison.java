package org.pleiad.events.filter.evaluate;

import org.pleiad.events.filter.syntax.Expression;
import org.pleiad.events.filter.syntax.Expression.Comparison.Operator;
import org.pleiad.events.filter.value.Subject;
import org.pleiad.events.filter.value.Value;

/** Compares with a name that has no {@code $}: an enumerator's beside an enumerator, else the value of that name. */
final class NameComparison implements Condition {
    private final Operator operator;
    private final Operand other;
    private final Value name;
    private final Path path;

    NameComparison(Operator operator, Operand other, Expression.Component name, Path path) {
        this.operator = operator;
        this.other = other;
        this.name = Value.of(name.variable());
        this.path = path;
    }

    @Override
    public Outcome test(Subject event) {
        Value value = other.value(event);
        return value != null && value.kind() == Value.Kind.ENUMERATOR
                ? Comparing.compare(operator, value, name)
                : Comparing.compare(operator, value, path.value(event));
    }
}
