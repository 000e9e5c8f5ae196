package org.omg.CORBA.portable;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;

/** Tells a stream that a value refers back to an earlier one that is still being read. */
public class IndirectionException extends SystemException {
    private static final long serialVersionUID = 1L;

    /** Where in the stream the earlier value starts. */
    public int offset;

    public IndirectionException(int offset) {
        super("", 0, CompletionStatus.COMPLETED_MAYBE);
        this.offset = offset;
    }
}
