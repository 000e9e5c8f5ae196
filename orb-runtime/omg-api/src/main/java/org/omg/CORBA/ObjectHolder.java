package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds an object reference that is passed as an out or inout parameter. */
public final class ObjectHolder implements Streamable {
    public Object value;

    public ObjectHolder() {}

    public ObjectHolder(Object initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_Object();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_Object(value);
    }

    @Override
    public TypeCode _type() {
        return ObjectHelper.type();
    }
}
