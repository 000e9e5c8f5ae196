package org.omg.CORBA;

/** Standard system exception: the ORB found itself in a state that should not occur. */
public final class INTERNAL extends SystemException {
    private static final long serialVersionUID = 1L;

    public INTERNAL() {
        this("");
    }

    public INTERNAL(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public INTERNAL(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public INTERNAL(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
