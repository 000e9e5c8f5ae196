package org.pleiad.orb.dynamic;

import org.omg.CORBA.Bounds;
import org.omg.CORBA.ContextList;

/** The names of context properties that go with a dynamic call. Not thread-safe. */
public final class ContextNames extends ContextList {
    private final Items<String> items = new Items<>();

    public ContextNames() {}

    @Override
    public int count() {
        return items.count();
    }

    @Override
    public void add(String item) {
        items.add(item);
    }

    @Override
    public String item(int index) throws Bounds {
        return items.at(index);
    }

    @Override
    public void remove(int index) throws Bounds {
        items.remove(index);
    }
}
