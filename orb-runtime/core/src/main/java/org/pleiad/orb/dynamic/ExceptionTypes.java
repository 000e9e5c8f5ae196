package org.pleiad.orb.dynamic;

import java.util.ArrayList;
import java.util.List;
import org.omg.CORBA.Bounds;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ExceptionList;
import org.omg.CORBA.TypeCode;
import org.pleiad.orb.error.Minor;

/** The user exceptions that a dynamic call may raise. Not thread-safe. */
public final class ExceptionTypes extends ExceptionList {
    private final List<TypeCode> items = new ArrayList<>();

    public ExceptionTypes() {}

    @Override
    public int count() {
        return items.size();
    }

    @Override
    public void add(TypeCode item) {
        if (item == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "an item of a list");
        }
        items.add(item);
    }

    @Override
    public TypeCode item(int index) throws Bounds {
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
