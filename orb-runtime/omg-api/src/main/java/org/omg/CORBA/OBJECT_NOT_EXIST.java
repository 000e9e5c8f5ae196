package org.omg.CORBA;

/** Standard system exception: the object is gone for good: the reference can be discarded. */
public final class OBJECT_NOT_EXIST extends SystemException {
    private static final long serialVersionUID = 1L;

    public OBJECT_NOT_EXIST() {
        this("");
    }

    public OBJECT_NOT_EXIST(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public OBJECT_NOT_EXIST(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public OBJECT_NOT_EXIST(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
