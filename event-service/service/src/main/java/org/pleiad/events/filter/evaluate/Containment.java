package org.pleiad.events.filter.evaluate;

import org.pleiad.events.filter.syntax.Expression.Comparison.Operator;
import org.pleiad.events.filter.value.Item;
import org.pleiad.events.filter.value.Subject;
import org.pleiad.events.filter.value.Value;

/** {@code element in collection}: whether a sequence or array of simple values has one that is equal. */
final class Containment implements Condition {
    private final Operand element;
    private final Path collection;

    Containment(Operand element, Path collection) {
        this.element = element;
        this.collection = collection;
    }

    @Override
    public Outcome test(Subject event) {
        Value wanted = element.value(event);
        Item item = wanted == null ? null : collection.item(event);
        Item.Elements elements = item == null ? null : item.elements();
        if (elements == null) {
            return Outcome.FAILED;
        }
        while (elements.hasNext()) {
            Value one = elements.next();
            if (one == null) {
                return Outcome.FAILED;
            }
            // elements may be anys of different types, and one that does not fit is not equal
            if (Comparing.compareLiteral(Operator.EQUAL, one, wanted) == Outcome.TRUE) {
                return Outcome.TRUE;
            }
        }
        return Outcome.FALSE;
    }
}
