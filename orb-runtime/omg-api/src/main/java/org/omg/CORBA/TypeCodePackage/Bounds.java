package org.omg.CORBA.TypeCodePackage;

import org.omg.CORBA.UserException;

/** A member index is not smaller than the number of members of the TypeCode. */
public final class Bounds extends UserException {
    private static final long serialVersionUID = 1L;

    public Bounds() {}

    public Bounds(String reason) {
        super(reason);
    }
}
