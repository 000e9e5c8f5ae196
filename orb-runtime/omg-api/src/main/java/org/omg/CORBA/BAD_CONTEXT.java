package org.omg.CORBA;

/** Standard system exception: a context object could not be used. */
public final class BAD_CONTEXT extends SystemException {
    private static final long serialVersionUID = 1L;

    public BAD_CONTEXT() {
        this("");
    }

    public BAD_CONTEXT(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public BAD_CONTEXT(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public BAD_CONTEXT(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
