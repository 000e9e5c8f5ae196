package org.omg.CORBA.portable;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;

/** Carries an error that a tie's servant threw, and that IDL does not declare, to the object adapter. */
public class UnknownException extends SystemException {
    private static final long serialVersionUID = 1L;

    /** What the servant threw. */
    public Throwable originalEx;

    public UnknownException(Throwable originalEx) {
        super("", 0, CompletionStatus.COMPLETED_MAYBE);
        this.originalEx = originalEx;
        initCause(originalEx);
    }
}
