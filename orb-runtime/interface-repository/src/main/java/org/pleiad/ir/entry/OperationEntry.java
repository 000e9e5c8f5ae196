package org.pleiad.ir.entry;

import org.omg.CORBA.Any;
import org.omg.CORBA.ExceptionDef;
import org.omg.CORBA.ExceptionDefHelper;
import org.omg.CORBA.ExceptionDescription;
import org.omg.CORBA.IDLType;
import org.omg.CORBA.OperationDescription;
import org.omg.CORBA.OperationDescriptionHelper;
import org.omg.CORBA.OperationMode;
import org.omg.CORBA.ParameterDescription;
import org.omg.CORBA.ParameterMode;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.shape.OperationShape;
import org.pleiad.dynamic.type.TypeShape;

/** An operation. */
final class OperationEntry extends Entry {
    private final OperationShape shape;

    OperationEntry(Catalogue catalogue, Entry container, String id, OperationShape shape) {
        super(catalogue, EntryKind.OPERATION, container, id, shape.name());
        this.shape = shape;
    }

    OperationShape shape() {
        return shape;
    }

    public TypeCode result() {
        return shape.result();
    }

    public IDLType result_def() {
        return catalogue().type(shape.result());
    }

    public OperationMode mode() {
        return shape.oneway() ? OperationMode.OP_ONEWAY : OperationMode.OP_NORMAL;
    }

    public String[] contexts() {
        return shape.contexts().toArray(String[]::new);
    }

    public ParameterDescription[] params() {
        return shape.parameters().stream()
                .map(each -> new ParameterDescription(
                        each.name(),
                        each.type(),
                        catalogue().type(each.type()),
                        switch (each.direction()) {
                            case IN -> ParameterMode.PARAM_IN;
                            case OUT -> ParameterMode.PARAM_OUT;
                            case INOUT -> ParameterMode.PARAM_INOUT;
                        }))
                .toArray(ParameterDescription[]::new);
    }

    public ExceptionDef[] exceptions() {
        return shape.exceptions().stream()
                .map(TypeShape::id)
                .map(id -> ExceptionDefHelper.unchecked_narrow(
                        catalogue().reference(catalogue().entry(id))))
                .toArray(ExceptionDef[]::new);
    }

    OperationDescription operationDescription() {
        return new OperationDescription(
                name(),
                id(),
                definedInId(),
                version(),
                result(),
                mode(),
                contexts(),
                params(),
                shape.exceptions().stream().map(catalogue()::exception).toArray(ExceptionDescription[]::new));
    }

    @Override
    Any description() {
        Any any = catalogue().any();
        OperationDescriptionHelper.insert(any, operationDescription());
        return any;
    }
}
