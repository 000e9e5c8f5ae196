package org.omg.CORBA;

/** A user exception that a dynamic invocation received; {@link #except} holds it. */
public final class UnknownUserException extends UserException {
    private static final long serialVersionUID = 1L;

    /** The exception, whose TypeCode names it. */
    @SuppressWarnings("serial") // the mapping demands the field; Any decides whether it can be serialized
    public Any except;

    public UnknownUserException() {}

    public UnknownUserException(Any except) {
        this.except = except;
    }

    public UnknownUserException(String reason, Any except) {
        super(reason);
        this.except = except;
    }
}
