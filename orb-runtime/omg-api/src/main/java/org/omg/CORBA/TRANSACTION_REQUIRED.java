package org.omg.CORBA;

/** Standard system exception: the request needs an active transaction and carried none. */
public final class TRANSACTION_REQUIRED extends SystemException {
    private static final long serialVersionUID = 1L;

    public TRANSACTION_REQUIRED() {
        this("");
    }

    public TRANSACTION_REQUIRED(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public TRANSACTION_REQUIRED(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public TRANSACTION_REQUIRED(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
