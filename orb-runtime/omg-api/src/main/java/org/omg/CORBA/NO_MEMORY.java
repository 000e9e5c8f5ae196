package org.omg.CORBA;

/** Standard system exception: memory ran out. */
public final class NO_MEMORY extends SystemException {
    private static final long serialVersionUID = 1L;

    public NO_MEMORY() {
        this("");
    }

    public NO_MEMORY(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public NO_MEMORY(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public NO_MEMORY(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
