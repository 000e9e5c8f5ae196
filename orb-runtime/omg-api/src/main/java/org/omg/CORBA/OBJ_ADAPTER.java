package org.omg.CORBA;

/** Standard system exception: the object adapter failed, for example for want of a servant. */
public final class OBJ_ADAPTER extends SystemException {
    private static final long serialVersionUID = 1L;

    public OBJ_ADAPTER() {
        this("");
    }

    public OBJ_ADAPTER(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public OBJ_ADAPTER(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public OBJ_ADAPTER(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
