package org.pleiad.orb.dynamic;

import org.omg.CORBA.Bounds;
import org.omg.CORBA.ExceptionList;
import org.omg.CORBA.TypeCode;

/** The user exceptions that a dynamic call may raise. Not thread-safe. */
public final class ExceptionTypes extends ExceptionList {
    private final Items<TypeCode> items = new Items<>();

    public ExceptionTypes() {}

    @Override
    public int count() {
        return items.count();
    }

    @Override
    public void add(TypeCode item) {
        items.add(item);
    }

    @Override
    public TypeCode item(int index) throws Bounds {
        return items.at(index);
    }

    @Override
    public void remove(int index) throws Bounds {
        items.remove(index);
    }
}
