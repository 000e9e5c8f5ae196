package org.omg.CORBA;

/** Standard system exception: the object knows no such operation. */
public final class BAD_OPERATION extends SystemException {
    private static final long serialVersionUID = 1L;

    public BAD_OPERATION() {
        this("");
    }

    public BAD_OPERATION(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public BAD_OPERATION(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public BAD_OPERATION(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
