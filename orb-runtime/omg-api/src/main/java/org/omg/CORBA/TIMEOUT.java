package org.omg.CORBA;

/** Standard system exception: the time that a policy allows for the operation has passed. */
public final class TIMEOUT extends SystemException {
    private static final long serialVersionUID = 1L;

    public TIMEOUT() {
        this("");
    }

    public TIMEOUT(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public TIMEOUT(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public TIMEOUT(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
