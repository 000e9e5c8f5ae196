package org.omg.CORBA;

/**
 * Standard system exception: an error that has no name in the standard, such as an undeclared user exception or a
 * Java error in the servant.
 */
public final class UNKNOWN extends SystemException {
    private static final long serialVersionUID = 1L;

    public UNKNOWN() {
        this("");
    }

    public UNKNOWN(String reason) {
        this(reason, 0, CompletionStatus.COMPLETED_NO);
    }

    public UNKNOWN(int minor, CompletionStatus completed) {
        this("", minor, completed);
    }

    public UNKNOWN(String reason, int minor, CompletionStatus completed) {
        super(reason, minor, completed);
    }
}
