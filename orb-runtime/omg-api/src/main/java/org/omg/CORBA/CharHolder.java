package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds a char or a wchar that is passed as an out or inout parameter; streams as a char. */
public final class CharHolder implements Streamable {
    public char value;

    public CharHolder() {}

    public CharHolder(char initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = input.read_char();
    }

    @Override
    public void _write(OutputStream output) {
        output.write_char(value);
    }

    @Override
    public TypeCode _type() {
        return ORB.init().get_primitive_tc(TCKind.tk_char);
    }
}
