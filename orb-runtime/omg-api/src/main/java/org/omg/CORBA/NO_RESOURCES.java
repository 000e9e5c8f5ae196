package org.omg.CORBA;

/** Standard system exception: some resource of the ORB ran out. */
public final class NO_RESOURCES extends SystemException {
    private static final long serialVersionUID = 1L;

    public NO_RESOURCES() {
        this("");
    }

    public NO_RESOURCES(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public NO_RESOURCES(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public NO_RESOURCES(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
