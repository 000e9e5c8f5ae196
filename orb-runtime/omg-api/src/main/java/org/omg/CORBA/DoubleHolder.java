package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds a double that is passed as an out or inout parameter. */
public final class DoubleHolder implements Streamable {
    public double value;

    public DoubleHolder() {}

    public DoubleHolder(double initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_double();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_double(value);
    }

    @Override
    public TypeCode _type() {
        return ORB.init().get_primitive_tc(TCKind.tk_double);
    }
}
