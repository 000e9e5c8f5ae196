package org.omg.CORBA;

/** Standard system exception: a request or reply could not be marshalled or unmarshalled. */
public final class MARSHAL extends SystemException {
    private static final long serialVersionUID = 1L;

    public MARSHAL() {
        this("");
    }

    public MARSHAL(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public MARSHAL(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public MARSHAL(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
