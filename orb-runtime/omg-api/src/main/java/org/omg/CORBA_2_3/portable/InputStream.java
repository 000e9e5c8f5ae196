package org.omg.CORBA_2_3.portable;

import java.io.Serializable;
import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.portable.BoxedValueHelper;

/** A stream that also reads value types. IDL-to-Java mapping 1.3, section 1.21.4. */
public abstract class InputStream extends org.omg.CORBA.portable.InputStream {
    public InputStream() {}

    /** Reads a value whose type the stream names. */
    public Serializable read_value() {
        throw new NO_IMPLEMENT("InputStream.read_value");
    }

    /** Reads a value that is of this class unless the stream says otherwise. */
    @SuppressWarnings("rawtypes") // the mapping's signature
    public Serializable read_value(Class expectedType) {
        throw new NO_IMPLEMENT("InputStream.read_value(Class)");
    }

    /** Reads a boxed value. */
    public Serializable read_value(BoxedValueHelper helper) {
        throw new NO_IMPLEMENT("InputStream.read_value(BoxedValueHelper)");
    }

    /** Reads a value that is of the type with this id unless the stream says otherwise. */
    public Serializable read_value(String repositoryId) {
        throw new NO_IMPLEMENT("InputStream.read_value(String)");
    }

    /** Reads the state of an instance that a {@link org.omg.CORBA.portable.ValueFactory} has just made. */
    public Serializable read_value(Serializable instance) {
        throw new NO_IMPLEMENT("InputStream.read_value(Serializable)");
    }

    /** Reads an object reference or a value, as the stream says. */
    public Object read_abstract_interface() {
        throw new NO_IMPLEMENT("InputStream.read_abstract_interface");
    }

    /** Reads an object reference, as a stub of this class, or a value. */
    @SuppressWarnings("rawtypes") // the mapping's signature
    public Object read_abstract_interface(Class stubClass) {
        throw new NO_IMPLEMENT("InputStream.read_abstract_interface(Class)");
    }
}
