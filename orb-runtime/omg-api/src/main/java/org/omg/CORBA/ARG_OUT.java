package org.omg.CORBA;

/** Flag of a NamedValue: an out parameter. */
public interface ARG_OUT {
    int value = 2;
}
