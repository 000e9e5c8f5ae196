package org.omg.CORBA;

/** Standard system exception: the activity of the request has completed. */
public final class ACTIVITY_COMPLETED extends SystemException {
    private static final long serialVersionUID = 1L;

    public ACTIVITY_COMPLETED() {
        this("");
    }

    public ACTIVITY_COMPLETED(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public ACTIVITY_COMPLETED(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public ACTIVITY_COMPLETED(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
