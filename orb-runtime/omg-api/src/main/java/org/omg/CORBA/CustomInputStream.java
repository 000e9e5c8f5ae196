package org.omg.CORBA;

import java.io.Serializable;
import org.omg.CORBA.portable.BoxedValueHelper;

/** A {@link DataInputStream} that also reads nested values, for custom marshalling that extends value types. */
public interface CustomInputStream extends DataInputStream {
    Serializable read_value();

    Serializable read_value(String repositoryId);

    @SuppressWarnings("rawtypes") // the mapping's signature
    Serializable read_value(Class expectedType);

    Serializable read_value(BoxedValueHelper helper);

    java.lang.Object read_abstract_interface();

    @SuppressWarnings("rawtypes") // the mapping's signature
    java.lang.Object read_abstract_interface(Class expectedType);
}
