package org.pleiad.events.filter.fuzz;

import java.util.List;
import java.util.function.Function;

/**
 * A constraint as its text and as a function of plain Java objects, which shares no code with what is tested: values are
 * objects, and what cannot be evaluated throws.
 */
record Naive(String text, Function<Model, Object> value) {

    /** The constraint is not met, whatever stands around. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed() {
            super(null, null, false, false);
        }
    }

    boolean isMetBy(Model model) {
        try {
            return truth(value.apply(model));
        } catch (Failed failed) {
            return false;
        }
    }

    boolean truth(Model model) {
        return truth(value.apply(model));
    }

    private static boolean truth(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new Failed();
    }

    static String textOf(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Character letter) {
            return letter.toString();
        }
        if (value instanceof Model.Colour colour) {
            return colour.name();
        }
        throw new Failed();
    }

    static Number numberOf(Object value) {
        if (value instanceof Number number) {
            return number;
        }
        if (value instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        if (value instanceof Character letter) {
            return (long) letter;
        }
        if (value instanceof Model.Colour colour) {
            return (long) colour.position();
        }
        throw new Failed();
    }

    static boolean compare(String operator, Object left, Object right) {
        if (!(left instanceof String) && !(right instanceof String)) {
            return holds(operator, order(numberOf(left), numberOf(right)));
        }
        boolean equality = operator.equals("==") || operator.equals("!=");
        if (!equality && left instanceof Model.Colour colour) {
            return holds(operator, Integer.compare(colour.position(), position(textOf(right))));
        }
        if (!equality && right instanceof Model.Colour colour) {
            return holds(operator, Integer.compare(position(textOf(left)), colour.position()));
        }
        return holds(operator, textOf(left).compareTo(textOf(right)));
    }

    private static int position(String colour) {
        int position = Model.COLOURS.indexOf(colour);
        if (position < 0) {
            throw new Failed();
        }
        return position;
    }

    private static int order(Number left, Number right) {
        return left instanceof Double || right instanceof Double
                ? Double.compare(left.doubleValue() + 0.0, right.doubleValue() + 0.0)
                : Long.compare(left.longValue(), right.longValue());
    }

    private static boolean holds(String operator, int order) {
        return switch (operator) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    static Number calculate(char operator, Number left, Number right) {
        if (operator == '/' && right.doubleValue() == 0) {
            throw new Failed();
        }
        if (left instanceof Double || right instanceof Double) {
            double a = left.doubleValue();
            double b = right.doubleValue();
            return operator == '+' ? a + b : operator == '-' ? a - b : operator == '*' ? a * b : a / b;
        }
        long a = left.longValue();
        long b = right.longValue();
        return operator == '+' ? a + b : operator == '-' ? a - b : operator == '*' ? a * b : a / b;
    }

    static boolean contains(Object collection, Object element) {
        if (!(collection instanceof List<?> list)) {
            throw new Failed();
        }
        if (element instanceof List<?> || element instanceof Model.Inner) {
            throw new Failed();
        }
        for (Object one : list) {
            try {
                if (compare("==", one, element)) {
                    return true;
                }
            } catch (Failed otherType) {
                continue;
            }
        }
        return false;
    }

    /** A field, or something in it. */
    static Object simple(Object value) {
        if (value == null) {
            throw new Failed();
        }
        return value;
    }
}
