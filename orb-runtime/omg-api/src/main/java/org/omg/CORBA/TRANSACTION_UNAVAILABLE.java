package org.omg.CORBA;

/** Standard system exception: the transaction service cannot be reached. */
public final class TRANSACTION_UNAVAILABLE extends SystemException {
    private static final long serialVersionUID = 1L;

    public TRANSACTION_UNAVAILABLE() {
        this("");
    }

    public TRANSACTION_UNAVAILABLE(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public TRANSACTION_UNAVAILABLE(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public TRANSACTION_UNAVAILABLE(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
