package org.omg.CORBA.ORBPackage;

import org.omg.CORBA.UserException;

/** No initial reference has this name, or the name may not be registered. */
public final class InvalidName extends UserException {
    private static final long serialVersionUID = 1L;

    public InvalidName() {}

    public InvalidName(String reason) {
        super(reason);
    }
}
