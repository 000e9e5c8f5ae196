package org.omg.CORBA;

/** Standard system exception: the object cannot give the demanded quality of service. */
public final class BAD_QOS extends SystemException {
    private static final long serialVersionUID = 1L;

    public BAD_QOS() {
        this("");
    }

    public BAD_QOS(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public BAD_QOS(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public BAD_QOS(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
