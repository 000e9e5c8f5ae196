package org.omg.CORBA;

/** Flag of a NamedValue: an in parameter. */
public interface ARG_IN {
    int value = 1;
}
