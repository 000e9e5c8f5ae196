package org.pleiad.idl.flags;

/** The command line is not understood. The message says which word, and what would be. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Carries a message for the user. */
    public UsageException(String message) {
        super(message);
    }
}
