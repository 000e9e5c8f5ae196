package org.pleiad.ir.entry;

import org.omg.CORBA.Any;
import org.omg.CORBA.ConstantDescription;
import org.omg.CORBA.ConstantDescriptionHelper;
import org.omg.CORBA.IDLType;
import org.omg.CORBA.TypeCode;

/** A constant. */
final class ConstantEntry extends Entry {
    private final TypeCode type;
    private final Any value;

    ConstantEntry(Catalogue catalogue, Entry container, String id, String name, TypeCode type, Any value) {
        super(catalogue, EntryKind.CONSTANT, container, id, name);
        this.type = type;
        this.value = value;
    }

    public TypeCode type() {
        return type;
    }

    public IDLType type_def() {
        return catalogue().type(type);
    }

    public Any value() {
        return value;
    }

    @Override
    Any description() {
        Any any = catalogue().any();
        ConstantDescriptionHelper.insert(
                any, new ConstantDescription(name(), id(), definedInId(), version(), type, value));
        return any;
    }
}
