package org.omg.CORBA.portable;

import java.io.Serializable;

/** Makes instances of a value type when they are read; registered with the ORB under the type's repository id. */
public interface ValueFactory {
    /** Makes an instance and reads its state with {@code input.read_value(instance)}. */
    Serializable read_value(org.omg.CORBA_2_3.portable.InputStream input);
}
