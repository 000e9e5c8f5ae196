package org.omg.CORBA;

/** A list of context property names. {@link Bounds} if an index is not below the count. */
public abstract class ContextList {
    public ContextList() {}

    public abstract int count();

    public abstract void add(String name);

    public abstract String item(int index) throws Bounds;

    public abstract void remove(int index) throws Bounds;
}
