package org.pleiad.events.filter.evaluate;

import org.pleiad.events.filter.value.Value;

/** What joins conditions: from left to right, and no further than is needed. Holds no state. */
final class Connective {
    private Connective() {}

    static Condition and(Condition... terms) {
        return event -> {
            for (Condition term : terms) {
                Outcome outcome = term.test(event);
                if (outcome != Outcome.TRUE) {
                    return outcome;
                }
            }
            return Outcome.TRUE;
        };
    }

    static Condition or(Condition... terms) {
        return event -> {
            for (Condition term : terms) {
                Outcome outcome = term.test(event);
                if (outcome != Outcome.FALSE) {
                    return outcome;
                }
            }
            return Outcome.FALSE;
        };
    }

    static Condition not(Condition operand) {
        return event -> switch (operand.test(event)) {
            case TRUE -> Outcome.FALSE;
            case FALSE -> Outcome.TRUE;
            case FAILED -> Outcome.FAILED;
        };
    }

    /** A value as a condition: numbers are none. */
    static Condition truth(Operand operand) {
        return event -> {
            Value value = operand.value(event);
            return value == null || value.kind() != Value.Kind.TRUTH
                    ? Outcome.FAILED
                    : Outcome.of(value.integer() != 0);
        };
    }
}
