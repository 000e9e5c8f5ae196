package org.omg.Messaging;

import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds an ExceptionHolder that is passed as an out or inout parameter. */
public final class ExceptionHolderHolder implements Streamable {
    public ExceptionHolder value;

    public ExceptionHolderHolder() {}

    public ExceptionHolderHolder(ExceptionHolder initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = ExceptionHolderHelper.read(input);
    }

    @Override
    public void _write(OutputStream output) {
        ExceptionHolderHelper.write(output, value);
    }

    @Override
    public TypeCode _type() {
        return ExceptionHolderHelper.type();
    }
}
