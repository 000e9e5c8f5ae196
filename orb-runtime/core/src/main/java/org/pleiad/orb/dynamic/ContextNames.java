package org.pleiad.orb.dynamic;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.Bounds;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ContextList;
import org.pleiad.orb.error.Minor;

/** The names of context properties that go with a dynamic call. Not thread-safe. */
public final class ContextNames extends ContextList {
    private final List<String> items = new ArrayList<>();

    public ContextNames() {}

    @Override
    public int count() {
        return items.size();
    }

    @Override
    public void add(String item) {
        if (item == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "an item of a list");
        }
        items.add(item);
    }

    @Override
    public String item(int index) throws Bounds {
        check(index);
        return items.get(index);
    }

    @Override
    public void remove(int index) throws Bounds {
        check(index);
        items.remove(index);
    }

    private void check(int index) throws Bounds {
        if (index < 0 || index >= items.size()) {
            throw new Bounds("there is no item " + index + " in a list of " + items.size());
        }
    }
}
