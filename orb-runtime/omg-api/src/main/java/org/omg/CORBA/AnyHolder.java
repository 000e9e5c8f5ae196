package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds an any that is passed as an out or inout parameter. */
public final class AnyHolder implements Streamable {
    public Any value;

    public AnyHolder() {}

    public AnyHolder(Any initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_any();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_any(value);
    }

    @Override
    public TypeCode _type() {
        return ORB.init().get_primitive_tc(TCKind.tk_any);
    }
}
