package org.omg.CORBA;

/** Standard system exception: an invalid flag was passed. */
public final class INV_FLAG extends SystemException {
    private static final long serialVersionUID = 1L;

    public INV_FLAG() {
        this("");
    }

    public INV_FLAG(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public INV_FLAG(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public INV_FLAG(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
