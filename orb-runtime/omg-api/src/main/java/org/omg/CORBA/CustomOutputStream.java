package org.omg.CORBA;

import java.io.Serializable;
import org.omg.CORBA.portable.BoxedValueHelper;

/** A {@link DataOutputStream} that also writes nested values, for custom marshalling that extends value types. */
public interface CustomOutputStream extends DataOutputStream {
    void write_value(Serializable value);

    void write_value(Serializable value, String repositoryId);

    void write_value(Serializable value, BoxedValueHelper helper);

    void write_abstract_interface(java.lang.Object value);
}
