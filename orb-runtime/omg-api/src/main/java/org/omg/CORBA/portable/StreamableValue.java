package org.omg.CORBA.portable;

/** A value type whose state the generated code reads and writes. */
public interface StreamableValue extends Streamable, ValueBase {}
