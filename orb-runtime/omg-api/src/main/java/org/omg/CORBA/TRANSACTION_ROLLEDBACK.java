package org.omg.CORBA;

/** Standard system exception: the transaction of the request is rolled back or marked so. */
public final class TRANSACTION_ROLLEDBACK extends SystemException {
    private static final long serialVersionUID = 1L;

    public TRANSACTION_ROLLEDBACK() {
        this("");
    }

    public TRANSACTION_ROLLEDBACK(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public TRANSACTION_ROLLEDBACK(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public TRANSACTION_ROLLEDBACK(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
