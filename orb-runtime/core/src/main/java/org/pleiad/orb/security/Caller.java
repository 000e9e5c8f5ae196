package org.pleiad.orb.security;

/**
 * Who makes a call, as far as the server knows.
 *
 * @param name the subject of the certificate that was shown, as {@code CN=billing,O=Example}, or {@code user:alice} for one
 *     who gave a password; the empty string: nobody knows
 * @param proof how the server knows
 * @param address where the call comes from; the empty string: from this process
 */
public record Caller(String name, Proof proof, String address) {

    /** A caller within the process. */
    public static final Caller LOCAL = new Caller("", Proof.SAME_PROCESS, "");

    /** How a server knows who calls. */
    public enum Proof {
        /** It does not. */
        NONE,
        /** The call does not come over a connection. */
        SAME_PROCESS,
        /** By the certificate of the TLS connection. */
        CERTIFICATE,
        /** By a password (GSSUP). */
        PASSWORD
    }

    /** Whether the server knows who it is. */
    public boolean isKnown() {
        return proof == Proof.CERTIFICATE || proof == Proof.PASSWORD;
    }

    @Override
    public String toString() {
        return (isKnown() ? name : "nobody known") + (address.isEmpty() ? "" : " at " + address);
    }
}
