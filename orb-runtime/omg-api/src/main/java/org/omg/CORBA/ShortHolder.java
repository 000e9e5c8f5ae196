package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds a short or an unsigned short that is passed as an out or inout parameter. */
public final class ShortHolder implements Streamable {
    public short value;

    public ShortHolder() {}

    public ShortHolder(short initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_short();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_short(value);
    }

    @Override
    public TypeCode _type() {
        return ORB.init().get_primitive_tc(TCKind.tk_short);
    }
}
