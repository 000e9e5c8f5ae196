package org.pleiad.naming;

import java.util.Iterator;
import java.util.Map;

/**
 * The bindings of one context. Thread-safe: a change of one name never blocks the look-up of another.
 *
 * <p>Implementations decide where bindings live; when a method returns, the change is as durable as it will ever be.
 */
interface BindingTable {

    /** The binding, or {@code null}. */
    BoundObject find(NameKey name);

    /** Binds unless the name is bound; returns what it was bound to, or {@code null} if the new binding holds. */
    BoundObject putIfAbsent(NameKey name, BoundObject bound);

    /**
     * Replaces the binding in one step if it still is the expected one.
     *
     * @param expected what was found; {@code null}: nothing
     */
    boolean replace(NameKey name, BoundObject expected, BoundObject bound);

    /** Removes the binding; false if there was none. */
    boolean remove(NameKey name);

    boolean isEmpty();

    /** Walks the bindings without copying them; what changes meanwhile may or may not be seen. */
    Iterator<Map.Entry<NameKey, BoundObject>> iterator();
}
