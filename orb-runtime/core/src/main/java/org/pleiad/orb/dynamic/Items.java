package org.pleiad.orb.dynamic;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.Bounds;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;

/** What the lists of a dynamic request have in common: items from 0 on, {@link Bounds} beyond them. Not thread-safe. */
final class Items<T> {
    private final List<T> items = new ArrayList<>();

    int count() {
        return items.size();
    }

    void add(T item) {
        if (item == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "an item of a list");
        }
        items.add(item);
    }

    T at(int index) throws Bounds {
        check(index);
        return items.get(index);
    }

    void remove(int index) throws Bounds {
        check(index);
        items.remove(index);
    }

    private void check(int index) throws Bounds {
        if (index < 0 || index >= items.size()) {
            throw new Bounds("there is no item " + index + " in a list of " + items.size());
        }
    }
}
