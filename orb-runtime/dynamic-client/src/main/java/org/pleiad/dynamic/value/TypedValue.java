package org.pleiad.dynamic.value;

import org.omg.CORBA.TypeCode;

/** The content of an any: a type, and a plain value of it. */
public record TypedValue(TypeCode type, Object value) {}
