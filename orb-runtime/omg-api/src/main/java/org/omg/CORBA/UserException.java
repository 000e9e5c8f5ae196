package org.omg.CORBA;

import org.omg.CORBA.portable.IDLEntity;

/** Base of all exceptions that are declared in IDL. */
public abstract class UserException extends Exception implements IDLEntity {
    private static final long serialVersionUID = 1L;

    public UserException() {}

    public UserException(String reason) {
        super(reason);
    }
}
