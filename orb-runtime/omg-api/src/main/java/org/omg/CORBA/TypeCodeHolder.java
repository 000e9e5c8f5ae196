package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds a TypeCode that is passed as an out or inout parameter. */
public final class TypeCodeHolder implements Streamable {
    public TypeCode value;

    public TypeCodeHolder() {}

    public TypeCodeHolder(TypeCode initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_TypeCode();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_TypeCode(value);
    }

    @Override
    public TypeCode _type() {
        return ORB.init().get_primitive_tc(TCKind.tk_TypeCode);
    }
}
