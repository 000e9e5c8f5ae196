package org.omg.CORBA;

/** Standard system exception: the request needs an activity and carried none. */
public final class ACTIVITY_REQUIRED extends SystemException {
    private static final long serialVersionUID = 1L;

    public ACTIVITY_REQUIRED() {
        this("");
    }

    public ACTIVITY_REQUIRED(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public ACTIVITY_REQUIRED(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public ACTIVITY_REQUIRED(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
