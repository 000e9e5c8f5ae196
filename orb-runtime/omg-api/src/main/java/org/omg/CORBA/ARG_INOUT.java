package org.omg.CORBA;

/** Flag of a NamedValue: an inout parameter. */
public interface ARG_INOUT {
    int value = 3;
}
