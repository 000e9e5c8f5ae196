package org.omg.CORBA;

/** Standard system exception: the transaction policy of the reference does not fit the current mode. */
public final class TRANSACTION_MODE extends SystemException {
    private static final long serialVersionUID = 1L;

    public TRANSACTION_MODE() {
        this("");
    }

    public TRANSACTION_MODE(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public TRANSACTION_MODE(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public TRANSACTION_MODE(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
