package org.omg.CORBA.TypeCodePackage;

import org.omg.CORBA.UserException;

/** The operation does not apply to TypeCodes of this kind. */
public final class BadKind extends UserException {
    private static final long serialVersionUID = 1L;

    public BadKind() {}

    public BadKind(String reason) {
        super(reason);
    }
}
