package org.pleiad.naming.store;

/** A name in its context; all of a context's come together, in their order. */
record BindingKey(long context, NameKey name) implements Comparable<BindingKey> {

    /** No name of the context comes before it. */
    static BindingKey first(long context) {
        return new BindingKey(context, NameKey.FIRST);
    }

    @Override
    public int compareTo(BindingKey other) {
        int byContext = Long.compare(context, other.context);
        return byContext != 0 ? byContext : name.compareTo(other.name);
    }
}
