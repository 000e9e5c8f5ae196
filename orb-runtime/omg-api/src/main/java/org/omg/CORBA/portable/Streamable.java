package org.omg.CORBA.portable;

import org.omg.CORBA.TypeCode;

/** Something that reads and writes its content: every holder, and value types with generated marshalling. */
public interface Streamable {
    void _read(InputStream input);

    void _write(OutputStream output);

    /** The type of the content. */
    TypeCode _type();
}
