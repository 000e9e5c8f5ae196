package org.omg.CORBA;

/** A list of {@link NamedValue}: the arguments of a dynamic request. {@link Bounds} if an index is not below the count. */
public abstract class NVList {
    public NVList() {}

    public abstract int count();

    /** Adds an element with neither name nor value. */
    public abstract NamedValue add(int flags);

    public abstract NamedValue add_item(String name, int flags);

    public abstract NamedValue add_value(String name, Any value, int flags);

    public abstract NamedValue item(int index) throws Bounds;

    public abstract void remove(int index) throws Bounds;
}
