package org.omg.CORBA;

/** Standard system exception: the reply to a deferred request has not come yet. */
public final class NO_RESPONSE extends SystemException {
    private static final long serialVersionUID = 1L;

    public NO_RESPONSE() {
        this("");
    }

    public NO_RESPONSE(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public NO_RESPONSE(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public NO_RESPONSE(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
