package org.omg.CORBA;

/** Standard system exception: client and server share no code set. */
public final class CODESET_INCOMPATIBLE extends SystemException {
    private static final long serialVersionUID = 1L;

    public CODESET_INCOMPATIBLE() {
        this("");
    }

    public CODESET_INCOMPATIBLE(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public CODESET_INCOMPATIBLE(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public CODESET_INCOMPATIBLE(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
