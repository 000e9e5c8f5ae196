package org.omg.CORBA_3_0;

import org.omg.CORBA.SystemException;

/** An ORB with what CORBA 3.0 added; kept for code that casts to this class. */
public abstract class ORB extends org.omg.CORBA_2_5.ORB {
    public ORB() {}

    /** A text about a system exception for a log: its type, reason, minor code and completion status. */
    @Override
    public String exception_to_string(SystemException exception) {
        return exception.toString();
    }
}
