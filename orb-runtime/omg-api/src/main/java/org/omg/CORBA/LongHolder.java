package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds a long long or an unsigned long long that is passed as an out or inout parameter. */
public final class LongHolder implements Streamable {
    public long value;

    public LongHolder() {}

    public LongHolder(long initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_longlong();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_longlong(value);
    }

    @Override
    public TypeCode _type() {
        return ORB.init().get_primitive_tc(TCKind.tk_longlong);
    }
}
