package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds a boolean that is passed as an out or inout parameter. */
public final class BooleanHolder implements Streamable {
    public boolean value;

    public BooleanHolder() {}

    public BooleanHolder(boolean initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_boolean();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_boolean(value);
    }

    @Override
    public TypeCode _type() {
        return ORB.init().get_primitive_tc(TCKind.tk_boolean);
    }
}
