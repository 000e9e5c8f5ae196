package org.pleiad.events.filter.evaluate;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.pleiad.events.filter.syntax.Step;
import org.pleiad.events.filter.value.Item;
import org.pleiad.events.filter.value.Subject;
import org.pleiad.events.filter.value.Value;

/** The way from an event to something in it. */
final class Path implements Operand {
    private final Function<Subject, Item> root;
    private final UnaryOperator<Item>[] steps;
    private final Function<Item, Value> end;
    /** Whether {@link #end} says something about the item instead of reading it. */
    private final boolean about;

    Path(Function<Subject, Item> root, List<Step> all) {
        int count = all.size();
        about = count > 0 && all.get(count - 1).isLast();
        this.root = root;
        this.end = about ? about(all.get(count - 1)) : Item::value;
        this.steps = steps(about ? all.subList(0, count - 1) : all);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    private static UnaryOperator<Item>[] steps(List<Step> steps) {
        return steps.stream().map(Path::step).toArray(UnaryOperator[]::new);
    }

    /** What the way leads to; {@code null} if the event has no such thing. */
    Item item(Subject event) {
        Item item = root.apply(event);
        for (int i = 0; i < steps.length && item != null; i++) {
            item = steps[i].apply(item);
        }
        return item;
    }

    @Override
    public Value value(Subject event) {
        Item item = item(event);
        return item == null ? null : end.apply(item);
    }

    boolean exists(Subject event) {
        Item item = item(event);
        return item != null && (!about || end.apply(item) != null);
    }

    private static UnaryOperator<Item> step(Step step) {
        if (step instanceof Step.Member member) {
            return item -> item.member(member.name());
        }
        if (step instanceof Step.Position position) {
            return item -> item.position(position.index());
        }
        if (step instanceof Step.Element element) {
            return item -> item.element(element.index());
        }
        if (step instanceof Step.Named named) {
            return item -> item.named(named.name());
        }
        if (step instanceof Step.NumberCase label) {
            return item -> item.numberCase(label.label());
        }
        if (step instanceof Step.TextCase label) {
            return item -> item.textCase(label.label());
        }
        return Item::defaultCase;
    }

    private static Function<Item, Value> about(Step last) {
        if (last instanceof Step.Length) {
            return item -> {
                int length = item.length();
                return length < 0 ? null : Value.of((long) length);
            };
        }
        if (last instanceof Step.TypeId) {
            return item -> Value.of(item.typeId());
        }
        return last instanceof Step.RepositoryId ? item -> Value.of(item.repositoryId()) : Item::discriminator;
    }
}
