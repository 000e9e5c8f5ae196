package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds a StringValue that is passed as an out or inout parameter. */
public final class StringValueHolder implements Streamable {
    public String value;

    public StringValueHolder() {}

    public StringValueHolder(String initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = StringValueHelper.read(input);
    }

    @Override
    public void _write(OutputStream output) {
        StringValueHelper.write(output, value);
    }

    @Override
    public TypeCode _type() {
        return StringValueHelper.type();
    }
}
