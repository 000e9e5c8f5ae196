package org.omg.CORBA;

/** Standard system exception: the ORB could not be initialized. */
public final class INITIALIZE extends SystemException {
    private static final long serialVersionUID = 1L;

    public INITIALIZE() {
        this("");
    }

    public INITIALIZE(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public INITIALIZE(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public INITIALIZE(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
