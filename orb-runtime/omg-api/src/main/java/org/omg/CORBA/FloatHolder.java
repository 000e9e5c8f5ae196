package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds a float that is passed as an out or inout parameter. */
public final class FloatHolder implements Streamable {
    public float value;

    public FloatHolder() {}

    public FloatHolder(float initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_float();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_float(value);
    }

    @Override
    public TypeCode _type() {
        return ORB.init().get_primitive_tc(TCKind.tk_float);
    }
}
