package org.omg.CORBA;

/** Standard system exception: communication broke while an operation was in progress. */
public final class COMM_FAILURE extends SystemException {
    private static final long serialVersionUID = 1L;

    public COMM_FAILURE() {
        this("");
    }

    public COMM_FAILURE(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public COMM_FAILURE(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public COMM_FAILURE(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
