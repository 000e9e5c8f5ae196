package org.omg.CORBA;

/** Standard system exception: the activity context of the request is invalid. */
public final class INVALID_ACTIVITY extends SystemException {
    private static final long serialVersionUID = 1L;

    public INVALID_ACTIVITY() {
        this("");
    }

    public INVALID_ACTIVITY(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public INVALID_ACTIVITY(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public INVALID_ACTIVITY(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
