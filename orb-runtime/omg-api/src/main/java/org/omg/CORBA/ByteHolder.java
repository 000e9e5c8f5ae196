package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds an octet that is passed as an out or inout parameter. */
public final class ByteHolder implements Streamable {
    public byte value;

    public ByteHolder() {}

    public ByteHolder(byte initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_octet();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_octet(value);
    }

    @Override
    public TypeCode _type() {
        return ORB.init().get_primitive_tc(TCKind.tk_octet);
    }
}
