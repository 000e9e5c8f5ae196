package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds a long or an unsigned long that is passed as an out or inout parameter. */
public final class IntHolder implements Streamable {
    public int value;

    public IntHolder() {}

    public IntHolder(int initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_long();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_long(value);
    }

    @Override
    public TypeCode _type() {
        return ORB.init().get_primitive_tc(TCKind.tk_long);
    }
}
