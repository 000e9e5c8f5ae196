package org.pleiad.events.filter.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Makes constraints whose types may fit: what is wrong in every event would be refused before. Deterministic by its seed. */
final class Generator {
    private static final List<String> OPERATORS = List.of("==", "!=", "<", "<=", ">", ">=");

    private final RandomGenerator random;

    Generator(RandomGenerator random) {
        this.random = random;
    }

    /** Something that may be TRUE or FALSE, in parentheses if it is composed. */
    Naive condition(int depth) {
        switch (random.nextInt(depth > 0 ? 10 : 5)) {
            case 0 -> {
                boolean value = random.nextBoolean();
                return new Naive(value ? "TRUE" : "FALSE", model -> value);
            }
            case 1 -> {
                Naive component = component(true);
                return new Naive("exist " + component.text(), model -> exists(component, model));
            }
            case 2 -> {
                return component(false);
            }
            case 3, 4, 5 -> {
                return comparison(depth);
            }
            case 6 -> {
                Naive operand = condition(depth - 1);
                return parenthesized(new Naive("not " + operand.text(), model -> !operand.truth(model)));
            }
            case 7 -> {
                return membershipOrSubstring(depth);
            }
            default -> {
                return connective(depth);
            }
        }
    }

    private static Naive parenthesized(Naive inner) {
        return new Naive("(" + inner.text() + ")", inner.value());
    }

    private static boolean exists(Naive component, Model model) {
        try {
            return component.value().apply(model) != null;
        } catch (Naive.Failed absent) {
            return false;
        }
    }

    private Naive connective(int depth) {
        boolean and = random.nextBoolean();
        List<Naive> terms = new ArrayList<>();
        for (int i = random.nextInt(2, 4); i > 0; i--) {
            terms.add(condition(depth - 1));
        }
        String text = String.join(
                and ? " and " : " or ", terms.stream().map(Naive::text).toList());
        return parenthesized(new Naive(text, model -> {
            for (Naive term : terms) {
                if (term.truth(model) != and) {
                    return !and;
                }
            }
            return and;
        }));
    }

    private Naive comparison(int depth) {
        String operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
        boolean texts = random.nextBoolean();
        Naive left = texts ? textual() : numeric(depth);
        Naive right = texts ? textual() : numeric(depth);
        return parenthesized(new Naive(
                left.text() + space() + operator + space() + right.text(),
                model -> Naive.compare(
                        operator, left.value().apply(model), right.value().apply(model))));
    }

    private Naive membershipOrSubstring(int depth) {
        if (random.nextBoolean()) {
            Naive part = textual();
            Naive whole = textual();
            return parenthesized(new Naive(
                    part.text() + " ~ " + whole.text(),
                    model -> Naive.textOf(whole.value().apply(model))
                            .contains(Naive.textOf(part.value().apply(model)))));
        }
        Naive element = random.nextBoolean() ? textual() : numeric(depth);
        Naive collection = component(false);
        return parenthesized(new Naive(element.text() + " in " + collection.text(), model -> {
            Object wanted = element.value().apply(model);
            if (wanted instanceof List<?> || wanted instanceof Model.Inner) {
                throw new Naive.Failed();
            }
            return Naive.contains(collection.value().apply(model), wanted);
        }));
    }

    private Naive textual() {
        if (random.nextBoolean()) {
            return component(false);
        }
        String value = Model.text(random);
        return new Naive("'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'", model -> value);
    }

    private Naive numeric(int depth) {
        switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0, 1 -> {
                return component(true);
            }
            case 2 -> {
                long value = random.nextInt(1, 5);
                return new Naive((random.nextBoolean() ? "+" : "") + value, model -> value);
            }
            case 3 -> {
                double value = random.nextInt(1, 12) / 4.0;
                return new Naive("-" + value, model -> -value);
            }
            case 4 -> {
                Naive truth = condition(depth - 1);
                return parenthesized(truth);
            }
            default -> {
                return arithmetic(depth);
            }
        }
    }

    private Naive arithmetic(int depth) {
        boolean sum = random.nextBoolean();
        List<Naive> operands = new ArrayList<>(List.of(numeric(depth - 1)));
        StringBuilder text = new StringBuilder(operands.get(0).text());
        List<Character> operators = new ArrayList<>();
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            char operator = sum ? random.nextBoolean() ? '+' : '-' : random.nextBoolean() ? '*' : '/';
            Naive operand = numeric(depth - 1);
            operators.add(operator);
            operands.add(operand);
            text.append(space()).append(operator).append(space()).append(operand.text());
        }
        return parenthesized(new Naive(text.toString(), model -> {
            Number result = Naive.numberOf(operands.get(0).value().apply(model));
            for (int i = 0; i < operators.size(); i++) {
                result = Naive.calculate(
                        operators.get(i),
                        result,
                        Naive.numberOf(operands.get(i + 1).value().apply(model)));
            }
            return result;
        }));
    }

    /**
     * Something in the event, written in one of the ways that mean it in every form of the event.
     *
     * @param length whether it may be a length, which is known to be a number before there is an event
     */
    private Naive component(boolean length) {
        String name = Model.NAMES.get(random.nextInt(Model.NAMES.size()));
        String root = random.nextInt(8) == 0 ? "$\\" + name : "$" + name;
        Function<Model, Object> field = model -> Naive.simple(model.fields().get(name));
        int index = random.nextInt(3);
        return switch (random.nextInt(length ? 0 : 1, 6)) {
            case 1 ->
                new Naive(root + "[" + index + "]", model -> {
                    if (field.apply(model) instanceof List<?> list && index < list.size()) {
                        return list.get(index);
                    }
                    throw new Naive.Failed();
                });
            case 0 ->
                new Naive(root + "._length", model -> {
                    if (field.apply(model) instanceof List<?> list) {
                        return (long) list.size();
                    }
                    throw new Naive.Failed();
                });
            case 2 -> {
                boolean number = random.nextBoolean();
                String member = random.nextBoolean() ? number ? "number" : "text" : number ? "1" : "0";
                yield new Naive(root + "." + member, model -> {
                    if (field.apply(model) instanceof Model.Inner inner) {
                        return number ? (Object) inner.number() : inner.text();
                    }
                    throw new Naive.Failed();
                });
            }
            default -> new Naive(root, field);
        };
    }

    private String space() {
        return random.nextInt(4) == 0 ? "" : " ";
    }
}
