package org.pleiad.dynamic.value;

import java.util.ArrayList;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.VM_TRUNCATABLE;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.StreamableValue;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.dynamic.type.TypeShape.Member;

/** A value as streams see it: it has its state written and read by its TypeCode. One for each value and stream. */
final class StreamedValue implements StreamableValue {
    private static final long serialVersionUID = 1;

    private final transient DynamicValue value;
    private final transient PlainWriter writer;
    private final transient PlainReader reader;

    StreamedValue(DynamicValue value, PlainWriter writer) {
        this.value = value;
        this.writer = writer;
        this.reader = null;
    }

    StreamedValue(DynamicValue value, PlainReader reader) {
        this.value = value;
        this.writer = null;
        this.reader = reader;
    }

    DynamicValue value() {
        return value;
    }

    /** The type, and the bases that a receiver who does not know it may cut the value down to. */
    @Override
    public String[] _truncatable_ids() {
        var ids = new ArrayList<String>();
        TypeCode type = value.type();
        ids.add(TypeShape.id(type));
        while (type != null && TypeShape.modifier(type) == VM_TRUNCATABLE.value) {
            type = TypeShape.concreteBase(type);
            if (type != null) {
                ids.add(TypeShape.id(type));
            }
        }
        return ids.toArray(String[]::new);
    }

    @Override
    public void _write(OutputStream output) {
        for (Member member : TypeShape.members(value.type())) {
            writer.write(member.type(), value.get(member.name()));
        }
    }

    @Override
    public void _read(InputStream input) {
        for (Member member : TypeShape.members(value.type())) {
            value.set(member.name(), reader.read(member.type()));
        }
    }

    @Override
    public TypeCode _type() {
        return value.type();
    }
}
