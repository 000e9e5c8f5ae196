package org.omg.CORBA;

/** Standard system exception: a character or value cannot be converted to its form on the wire. */
public final class DATA_CONVERSION extends SystemException {
    private static final long serialVersionUID = 1L;

    public DATA_CONVERSION() {
        this("");
    }

    public DATA_CONVERSION(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public DATA_CONVERSION(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public DATA_CONVERSION(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
