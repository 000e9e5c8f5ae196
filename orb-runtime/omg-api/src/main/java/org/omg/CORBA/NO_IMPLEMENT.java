package org.omg.CORBA;

/** Standard system exception: the operation has no implementation here. */
public final class NO_IMPLEMENT extends SystemException {
    private static final long serialVersionUID = 1L;

    public NO_IMPLEMENT() {
        this("");
    }

    public NO_IMPLEMENT(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public NO_IMPLEMENT(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public NO_IMPLEMENT(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
