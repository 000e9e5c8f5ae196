package org.pleiad.groups.services;

import java.util.Comparator;
import org.pleiad.naming.store.NameKey;

/** A name in its context; all of a context's come together, in their order. */
record Place(long context, NameKey name) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::context).thenComparing(Place::name);

    static Place first(long context) {
        return new Place(context, NameKey.FIRST);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
