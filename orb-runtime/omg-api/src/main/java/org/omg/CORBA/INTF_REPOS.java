package org.omg.CORBA;

/** Standard system exception: the interface repository failed or cannot be reached. */
public final class INTF_REPOS extends SystemException {
    private static final long serialVersionUID = 1L;

    public INTF_REPOS() {
        this("");
    }

    public INTF_REPOS(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public INTF_REPOS(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public INTF_REPOS(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
