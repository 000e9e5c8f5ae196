package org.omg.CORBA.ORBPackage;

import org.omg.CORBA.UserException;

/** The TypeCode does not fit the kind of dynamic value that is to be created. */
public final class InconsistentTypeCode extends UserException {
    private static final long serialVersionUID = 1L;

    public InconsistentTypeCode() {}

    public InconsistentTypeCode(String reason) {
        super(reason);
    }
}
