package org.omg.CORBA_2_3.portable;

import java.io.Serializable;
import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.portable.BoxedValueHelper;

/** A stream that also writes value types. IDL-to-Java mapping 1.3, section 1.21.4. */
public abstract class OutputStream extends org.omg.CORBA.portable.OutputStream {
    public OutputStream() {}

    /** Writes a value with its type. */
    public void write_value(Serializable value) {
        throw new NO_IMPLEMENT("OutputStream.write_value");
    }

    /** Writes a value, naming its type only if it is not of this class. */
    @SuppressWarnings("rawtypes") // the mapping's signature
    public void write_value(Serializable value, Class expectedType) {
        throw new NO_IMPLEMENT("OutputStream.write_value(Class)");
    }

    /** Writes a value under this repository id. */
    public void write_value(Serializable value, String repositoryId) {
        throw new NO_IMPLEMENT("OutputStream.write_value(String)");
    }

    /** Writes a boxed value. */
    public void write_value(Serializable value, BoxedValueHelper helper) {
        throw new NO_IMPLEMENT("OutputStream.write_value(BoxedValueHelper)");
    }

    /** Writes an object reference or a value. */
    public void write_abstract_interface(Object value) {
        throw new NO_IMPLEMENT("OutputStream.write_abstract_interface");
    }
}
