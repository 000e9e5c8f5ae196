package org.omg.CORBA;

/** Standard system exception: the object could not be reached now; the same request may succeed later. */
public final class TRANSIENT extends SystemException {
    private static final long serialVersionUID = 1L;

    public TRANSIENT() {
        this("");
    }

    public TRANSIENT(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public TRANSIENT(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public TRANSIENT(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
