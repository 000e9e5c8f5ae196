package org.omg.CORBA;

/** Flag of Context.get_values: search this context alone, not its parents. */
public interface CTX_RESTRICT_SCOPE {
    int value = 15;
}
