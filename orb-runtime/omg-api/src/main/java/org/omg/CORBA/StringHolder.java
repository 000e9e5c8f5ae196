package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds a string or a wstring that is passed as an out or inout parameter; streams as a string. */
public final class StringHolder implements Streamable {
    public String value;

    public StringHolder() {}

    public StringHolder(String initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_string();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_string(value);
    }

    @Override
    public TypeCode _type() {
        return ORB.init().get_primitive_tc(TCKind.tk_string);
    }
}
