package org.pleiad.events.filter.value;

/**
 * Something in an event, which can be stepped into or read; one or the other, and once, since what came off the wire is
 * read from front to back. Where there is no such thing, methods return {@code null}. For one thread.
 *
 * <p>Octets that are no value of their type raise MARSHAL, which means the same.
 */
public abstract class Item {
    /** A member of a struct, exception, or union whose active member it is. */
    public Item member(String name) {
        return null;
    }

    /** A member of a struct or exception by its position. */
    public Item position(int index) {
        return null;
    }

    /** An element of a sequence or array. */
    public Item element(int index) {
        return null;
    }

    /** A value in a sequence of names and values. */
    public Item named(String name) {
        return null;
    }

    /** The active member of a union, if this number is the label of it. */
    public Item numberCase(long label) {
        return null;
    }

    /** The active member of a union, if this is the label or the name of it. */
    public Item textCase(String label) {
        return null;
    }

    /** The active member of a union, if it is the default member. */
    public Item defaultCase() {
        return null;
    }

    /** The discriminator of a union. */
    public Value discriminator() {
        return null;
    }

    /** How many elements a sequence or array has; -1 if it is none. */
    public int length() {
        return -1;
    }

    /** The name of the type, without scopes. */
    public String typeId() {
        return null;
    }

    public String repositoryId() {
        return null;
    }

    /** The value itself, if it is a simple one. */
    public Value value() {
        return null;
    }

    /** Goes through the elements of a sequence or array; {@code null} if it is none. */
    public Elements elements() {
        return null;
    }

    /** The elements of a sequence or array, one after the other. */
    public interface Elements {
        /** Whether there is one more. */
        boolean hasNext();

        /** The next, if it is simple; {@code null} if it is not, and then the others cannot be read either. */
        Value next();
    }
}
