package org.omg.PortableInterceptor;

import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.Streamable;

/** Holds an ObjectReferenceTemplate that is passed as an out or inout parameter. */
public final class ObjectReferenceTemplateHolder implements Streamable {
    public ObjectReferenceTemplate value;

    public ObjectReferenceTemplateHolder() {}

    public ObjectReferenceTemplateHolder(ObjectReferenceTemplate initial) {
        value = initial;
    }

    @Override
    public void _read(InputStream input) {
        value = ObjectReferenceTemplateHelper.read(input);
    }

    @Override
    public void _write(OutputStream output) {
        ObjectReferenceTemplateHelper.write(output, value);
    }

    @Override
    public TypeCode _type() {
        return ObjectReferenceTemplateHelper.type();
    }
}
