package org.pleiad.events.filter.syntax;

/** One step from a value to something in it or about it (Notification Service 1.1, 2.4.2). Immutable. */
public sealed interface Step {
    /** {@code .name}: a member of a struct, exception or union. */
    record Member(String name) implements Step {}

    /** {@code .3}: the fourth member of a struct or exception. */
    record Position(int index) implements Step {}

    /** {@code [3]}: the fourth element of a sequence or array. */
    record Element(int index) implements Step {}

    /** {@code (name)}: the value of that name in a sequence of names and values. */
    record Named(String name) implements Step {}

    /** {@code .()}: the default member of a union. */
    record DefaultCase() implements Step {}

    /** {@code .(3)}, {@code .(TRUE)}: the member of a union that this number is the label of. */
    record NumberCase(long label) implements Step {}

    /** {@code .('c')}, {@code .(RED)}: the member of a union that has this label, or this name. */
    record TextCase(String label) implements Step {}

    /** {@code ._d}: the discriminator of a union. */
    record Discriminator() implements Step {}

    /** {@code ._length}: of a sequence or array. */
    record Length() implements Step {}

    /** {@code ._type_id}: the name of the type, without scopes. */
    record TypeId() implements Step {}

    /** {@code ._repos_id}: the repository id of the type. */
    record RepositoryId() implements Step {}

    /** Whether nothing can come after it, because it says something about a value and leads to none. */
    default boolean isLast() {
        return this instanceof Discriminator
                || this instanceof Length
                || this instanceof TypeId
                || this instanceof RepositoryId;
    }
}
