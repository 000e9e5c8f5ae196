package org.pleiad.dynamic.shape;

import org.omg.CORBA.TypeCode;
import org.pleiad.idl.model.Definition.Direction;

/** A parameter of an operation. */
public record ParameterShape(String name, TypeCode type, Direction direction) {

    /** Whether the caller gives a value. */
    public boolean isGiven() {
        return direction != Direction.OUT;
    }

    /** Whether the object gives a value back. */
    public boolean isReturned() {
        return direction != Direction.IN;
    }
}
