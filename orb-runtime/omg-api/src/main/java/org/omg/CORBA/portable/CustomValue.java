package org.omg.CORBA.portable;

import org.omg.CORBA.CustomMarshal;

/** A value type whose state its author reads and writes. */
public interface CustomValue extends ValueBase, CustomMarshal {}
