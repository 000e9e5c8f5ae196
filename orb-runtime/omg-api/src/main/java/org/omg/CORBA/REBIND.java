package org.omg.CORBA;

/** Standard system exception: a transparent rebind is forbidden by the RebindPolicy in force. */
public final class REBIND extends SystemException {
    private static final long serialVersionUID = 1L;

    public REBIND() {
        this("");
    }

    public REBIND(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public REBIND(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public REBIND(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
