package org.omg.CORBA.portable;

import java.io.Serializable;

/** Reads and writes the content of a boxed value type; implemented by its helper. */
public interface BoxedValueHelper {
    Serializable read_value(InputStream input);

    void write_value(OutputStream output, Serializable value);

    /** The repository id of the box. */
    String get_id();
}
