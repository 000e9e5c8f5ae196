package org.omg.CORBA;

import java.io.Serializable;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds a value of some value type that is passed as an out or inout parameter. */
public final class ValueBaseHolder implements Streamable {
    public Serializable value;

    public ValueBaseHolder() {}

    public ValueBaseHolder(Serializable initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = ValueBaseHelper.read(input);
    }

    @Override
    public void _write(OutputStream output) {
        ValueBaseHelper.write(output, value);
    }

    @Override
    public TypeCode _type() {
        return ValueBaseHelper.type();
    }
}
