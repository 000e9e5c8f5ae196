package org.omg.CORBA;

/** Standard system exception: a parameter is out of range or null where a value is needed. */
public final class BAD_PARAM extends SystemException {
    private static final long serialVersionUID = 1L;

    public BAD_PARAM() {
        this("");
    }

    public BAD_PARAM(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public BAD_PARAM(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public BAD_PARAM(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
