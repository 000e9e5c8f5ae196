package org.omg.CORBA;

/** Standard system exception: the TypeCode is malformed or unfit for the operation. */
public final class BAD_TYPECODE extends SystemException {
    private static final long serialVersionUID = 1L;

    public BAD_TYPECODE() {
        this("");
    }

    public BAD_TYPECODE(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public BAD_TYPECODE(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public BAD_TYPECODE(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
