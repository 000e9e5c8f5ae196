package org.omg.CORBA;

/** Standard system exception: policies contradict each other or the operation. */
public final class INV_POLICY extends SystemException {
    private static final long serialVersionUID = 1L;

    public INV_POLICY() {
        this("");
    }

    public INV_POLICY(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public INV_POLICY(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public INV_POLICY(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
