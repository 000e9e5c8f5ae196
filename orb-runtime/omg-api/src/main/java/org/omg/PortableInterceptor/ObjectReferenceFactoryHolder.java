package org.omg.PortableInterceptor;

import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds an ObjectReferenceFactory that is passed as an out or inout parameter. */
public final class ObjectReferenceFactoryHolder implements Streamable {
    public ObjectReferenceFactory value;

    public ObjectReferenceFactoryHolder() {}

    public ObjectReferenceFactoryHolder(ObjectReferenceFactory initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = ObjectReferenceFactoryHelper.read(input);
    }

    @Override
    public void _write(OutputStream output) {
        ObjectReferenceFactoryHelper.write(output, value);
    }

    @Override
    public TypeCode _type() {
        return ObjectReferenceFactoryHelper.type();
    }
}
