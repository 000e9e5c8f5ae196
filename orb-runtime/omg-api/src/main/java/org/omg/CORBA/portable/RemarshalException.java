package org.omg.CORBA.portable;

/** Tells a stub to marshal its request once more, because the reference now leads elsewhere. */
public class RemarshalException extends Exception {
    private static final long serialVersionUID = 1L;

    public RemarshalException() {}
}
