package org.pleiad.orb.giop;

/**
 * The peer broke the protocol: the connection cannot be used further. Whoever reads the connection answers with
 * MessageError and closes it; it never leaves the transport.
 */
public final class ProtocolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what was wrong, with the offending value */
    public ProtocolException(String message) {
        super(message);
    }
}
