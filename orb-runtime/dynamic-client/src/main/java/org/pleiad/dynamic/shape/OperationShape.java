package org.pleiad.dynamic.shape;

import java.util.List;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;

/**
 * What a caller has to know of an operation.
 *
 * @param result of kind void if there is none
 * @param exceptions the TypeCodes of the user exceptions that it raises
 * @param contexts names in its {@code context} clause
 */
public record OperationShape(
        String name,
        TypeCode result,
        boolean oneway,
        List<ParameterShape> parameters,
        List<TypeCode> exceptions,
        List<String> contexts) {

    public OperationShape {
        parameters = List.copyOf(parameters);
        exceptions = List.copyOf(exceptions);
        contexts = List.copyOf(contexts);
    }

    /** The parameters for which the caller gives a value. */
    public List<ParameterShape> given() {
        return parameters.stream().filter(ParameterShape::isGiven).toList();
    }

    /** The parameters that come back. */
    public List<ParameterShape> returned() {
        return parameters.stream().filter(ParameterShape::isReturned).toList();
    }

    /** Whether it returns a result. */
    public boolean hasResult() {
        return result.kind().value() != TCKind._tk_void;
    }
}
