package org.omg.CORBA;

/** Standard system exception: the thread that served the request was cancelled. */
public final class THREAD_CANCELLED extends SystemException {
    private static final long serialVersionUID = 1L;

    public THREAD_CANCELLED() {
        this("");
    }

    public THREAD_CANCELLED(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public THREAD_CANCELLED(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public THREAD_CANCELLED(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
