package org.pleiad.dynamic.shape;

import java.util.List;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.pleiad.idl.model.Definition.Direction;

/**
 * What a caller has to know of an attribute.
 *
 * @param getExceptions the TypeCodes of the user exceptions that reading raises
 * @param setExceptions and those that writing raises
 */
public record AttributeShape(
        String name, TypeCode type, boolean readonly, List<TypeCode> getExceptions, List<TypeCode> setExceptions) {

    public AttributeShape {
        getExceptions = List.copyOf(getExceptions);
        setExceptions = List.copyOf(setExceptions);
    }

    /** The operation that reads it. */
    public OperationShape getter() {
        return new OperationShape("_get_" + name, type, false, List.of(), getExceptions, List.of());
    }

    /** The operation that writes it. */
    public OperationShape setter(ORB orb) {
        var value = new ParameterShape(name, type, Direction.IN);
        return new OperationShape(
                "_set_" + name, orb.get_primitive_tc(TCKind.tk_void), false, List.of(value), setExceptions, List.of());
    }
}
