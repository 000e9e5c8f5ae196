package org.omg.CORBA;

/** Standard system exception: an IDL identifier is malformed. */
public final class INV_IDENT extends SystemException {
    private static final long serialVersionUID = 1L;

    public INV_IDENT() {
        this("");
    }

    public INV_IDENT(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public INV_IDENT(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public INV_IDENT(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
