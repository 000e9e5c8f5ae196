package org.pleiad.orb.dynamic;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.Bounds;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.ORB;

/** The arguments of a dynamic call in their order (CORBA 3.3 part 1, 11.4). Not thread-safe, as the standard has it. */
public final class NamedArguments extends NVList {
    private final ORB orb;
    private final List<NamedValue> items = new ArrayList<>();

    /**
     * An empty list.
     *
     * @param orb makes the anys of arguments that come without one
     */
    public NamedArguments(ORB orb) {
        this.orb = orb;
    }

    @Override
    public int count() {
        return items.size();
    }

    @Override
    public NamedValue add(int flags) {
        return add_item("", flags);
    }

    @Override
    public NamedValue add_item(String name, int flags) {
        return add_value(name, orb.create_any(), flags);
    }

    @Override
    public NamedValue add_value(String name, Any value, int flags) {
        NamedValue item = new NamedArgument(name, value, flags);
        items.add(item);
        return item;
    }

    @Override
    public NamedValue item(int index) throws Bounds {
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
