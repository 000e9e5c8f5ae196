package org.omg.CORBA;

/** Standard system exception: the object reference is malformed. */
public final class INV_OBJREF extends SystemException {
    private static final long serialVersionUID = 1L;

    public INV_OBJREF() {
        this("");
    }

    public INV_OBJREF(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public INV_OBJREF(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public INV_OBJREF(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
