package org.omg.CORBA;

/** Holds the exception that a dynamic request ended with, if any. */
public abstract class Environment {
    public Environment() {}

    public abstract void exception(Exception exception);

    /** The exception, or {@code null}. */
    public abstract Exception exception();

    public abstract void clear();
}
