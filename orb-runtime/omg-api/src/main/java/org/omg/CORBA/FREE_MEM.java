package org.omg.CORBA;

/** Standard system exception: memory could not be freed. */
public final class FREE_MEM extends SystemException {
    private static final long serialVersionUID = 1L;

    public FREE_MEM() {
        this("");
    }

    public FREE_MEM(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public FREE_MEM(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public FREE_MEM(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
