package org.omg.CORBA;

/** Standard system exception: a limit of the implementation was exceeded. */
public final class IMP_LIMIT extends SystemException {
    private static final long serialVersionUID = 1L;

    public IMP_LIMIT() {
        this("");
    }

    public IMP_LIMIT(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public IMP_LIMIT(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public IMP_LIMIT(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
