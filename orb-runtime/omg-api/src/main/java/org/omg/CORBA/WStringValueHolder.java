package org.omg.CORBA;

import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds a WStringValue that is passed as an out or inout parameter. */
public final class WStringValueHolder implements Streamable {
    public String value;

    public WStringValueHolder() {}

    public WStringValueHolder(String initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = WStringValueHelper.read(input);
    }

    @Override
    public void _write(OutputStream output) {
        WStringValueHelper.write(output, value);
    }

    @Override
    public TypeCode _type() {
        return WStringValueHelper.type();
    }
}
