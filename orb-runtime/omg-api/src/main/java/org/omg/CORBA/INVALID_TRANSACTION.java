package org.omg.CORBA;

/** Standard system exception: the transaction context of the request is invalid. */
public final class INVALID_TRANSACTION extends SystemException {
    private static final long serialVersionUID = 1L;

    public INVALID_TRANSACTION() {
        this("");
    }

    public INVALID_TRANSACTION(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public INVALID_TRANSACTION(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public INVALID_TRANSACTION(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
