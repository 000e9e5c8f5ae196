package org.omg.CORBA;

/** Standard system exception: the caller may not do this. */
public final class NO_PERMISSION extends SystemException {
    private static final long serialVersionUID = 1L;

    public NO_PERMISSION() {
        this("");
    }

    public NO_PERMISSION(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public NO_PERMISSION(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public NO_PERMISSION(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
