package org.omg.CORBA;

/** An argument or a result of a dynamic request: a name, a value and a direction. */
public abstract class NamedValue {
    public NamedValue() {}

    public abstract String name();

    public abstract Any value();

    /** {@link ARG_IN}, {@link ARG_OUT} or {@link ARG_INOUT}. */
    public abstract int flags();
}
