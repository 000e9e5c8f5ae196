package org.omg.CORBA;

/** Standard system exception: operations were called in the wrong order. */
public final class BAD_INV_ORDER extends SystemException {
    private static final long serialVersionUID = 1L;

    public BAD_INV_ORDER() {
        this("");
    }

    public BAD_INV_ORDER(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public BAD_INV_ORDER(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public BAD_INV_ORDER(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
