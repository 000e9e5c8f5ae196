package org.omg.CORBA;

/** An index into a list (NVList, ContextList, ExceptionList) is not smaller than its length. */
public final class Bounds extends UserException {
    private static final long serialVersionUID = 1L;

    public Bounds() {}

    public Bounds(String reason) {
        super(reason);
    }
}
