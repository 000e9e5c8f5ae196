package org.omg.CORBA.portable;

/** Tells a stub that the operation raised a user exception; the stream holds its id and members, the id still unread. */
public class ApplicationException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient InputStream input;

    public ApplicationException(String id, InputStream input) {
        super(id);
        this.id = id;
        this.input = input;
    }

    /** The repository id of the user exception. */
    public String getId() {
        return id;
    }

    /** The stream from which the exception's helper reads it. */
    public InputStream getInputStream() {
        return input;
    }
}
