package org.omg.CORBA;

/** A list of TypeCodes of user exceptions. {@link Bounds} if an index is not below the count. */
public abstract class ExceptionList {
    public ExceptionList() {}

    public abstract int count();

    public abstract void add(TypeCode exception);

    public abstract TypeCode item(int index) throws Bounds;

    public abstract void remove(int index) throws Bounds;
}
