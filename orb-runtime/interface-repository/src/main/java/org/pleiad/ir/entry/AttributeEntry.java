package org.pleiad.ir.entry;

import java.util.List;
import org.omg.CORBA.Any;
import org.omg.CORBA.AttributeDescription;
import org.omg.CORBA.AttributeDescriptionHelper;
import org.omg.CORBA.AttributeMode;
import org.omg.CORBA.ExceptionDescription;
import org.omg.CORBA.ExtAttributeDescription;
import org.omg.CORBA.IDLType;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.shape.AttributeShape;

/** An attribute. */
final class AttributeEntry extends Entry {
    private final AttributeShape shape;

    AttributeEntry(Catalogue catalogue, Entry container, String id, AttributeShape shape) {
        super(catalogue, EntryKind.ATTRIBUTE, container, id, shape.name());
        this.shape = shape;
    }

    AttributeShape shape() {
        return shape;
    }

    public TypeCode type() {
        return shape.type();
    }

    public IDLType type_def() {
        return catalogue().type(shape.type());
    }

    public AttributeMode mode() {
        return shape.readonly() ? AttributeMode.ATTR_READONLY : AttributeMode.ATTR_NORMAL;
    }

    public ExceptionDescription[] get_exceptions() {
        return exceptions(shape.getExceptions());
    }

    public ExceptionDescription[] set_exceptions() {
        return exceptions(shape.setExceptions());
    }

    private ExceptionDescription[] exceptions(List<TypeCode> types) {
        return types.stream().map(catalogue()::exception).toArray(ExceptionDescription[]::new);
    }

    public ExtAttributeDescription describe_attribute() {
        return new ExtAttributeDescription(
                name(), id(), definedInId(), version(), type(), mode(), get_exceptions(), set_exceptions());
    }

    AttributeDescription plainDescription() {
        return new AttributeDescription(name(), id(), definedInId(), version(), type(), mode());
    }

    @Override
    Any description() {
        Any any = catalogue().any();
        AttributeDescriptionHelper.insert(any, plainDescription());
        return any;
    }
}
