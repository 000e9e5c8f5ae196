package org.pleiad.naming.store;

import java.util.List;

/** The names of all contexts, for a reader: one state of them, closed soon. Used by one thread. */
public interface Names extends AutoCloseable {

    /** A name and what it stands for. */
    record Entry(NameKey name, Bound bound) {}

    /** What a name stands for in a context; {@code null} if the name, or the context, is not there. */
    Bound find(long context, NameKey name);

    /** Whether there is such a context. */
    boolean exists(long context);

    /** Whether a context has no names. */
    boolean isEmpty(long context);

    /**
     * Names of a context in their order.
     *
     * @param after the name that comes before them; {@code null}: from the first on
     * @param most how many at the most
     */
    List<Entry> list(long context, NameKey after, int most);

    @Override
    void close();
}
