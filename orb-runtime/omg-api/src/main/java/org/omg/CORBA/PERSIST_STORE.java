package org.omg.CORBA;

/** Standard system exception: a persistent store failed. */
public final class PERSIST_STORE extends SystemException {
    private static final long serialVersionUID = 1L;

    public PERSIST_STORE() {
        this("");
    }

    public PERSIST_STORE(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public PERSIST_STORE(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public PERSIST_STORE(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
