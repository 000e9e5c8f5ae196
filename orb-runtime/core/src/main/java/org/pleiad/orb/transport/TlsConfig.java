package org.pleiad.orb.transport;

import java.util.List;

/**
 * The settings of connections under TLS. Immutable. Files are named, not read: whoever uses them reads them when they are
 * needed, and again when they have changed.
 *
 * @param certificate PEM file with this side's certificate and those that lead from it to a root; the empty string: none
 * @param key PEM file with its private key, in PKCS #8, not encrypted
 * @param trust PEM file with the certificates of those whose signature makes a peer's certificate good; the empty string:
 *     the truststore, or what the JDK trusts
 * @param keystore PKCS #12 or JKS file with certificate and key, instead of the PEM files; the empty string: none
 * @param truststore PKCS #12 or JKS file with the certificates to trust; the empty string: none
 * @param password where the password of both stores is: {@code env:NAME} or {@code file:PATH}; the empty string: none
 * @param clientCertificates whether clients have to show a certificate
 * @param use when calls go over TLS
 * @param verifyHost whether the server's certificate has to name the host in the reference
 * @param protocols versions of TLS that are spoken, as {@code TLSv1.3}
 */
public record TlsConfig(
        String certificate,
        String key,
        String trust,
        String keystore,
        String truststore,
        String password,
        ClientCertificates clientCertificates,
        Use use,
        boolean verifyHost,
        List<String> protocols) {

    /** No certificate; the JDK's trust; TLS where a server asks for it; TLS 1.3 and 1.2. */
    public static final TlsConfig NONE = new TlsConfig(
            "", "", "", "", "", "", ClientCertificates.NONE, Use.WHEN_NEEDED, true, List.of("TLSv1.3", "TLSv1.2"));

    /** What a server asks of its clients. */
    public enum ClientCertificates {
        /** No certificate. */
        NONE,
        /** One if they have one; a bad one ends the connection. */
        WANTED,
        /** A good one. */
        NEEDED
    }

    /** When a client calls over TLS. */
    public enum Use {
        /** Where the reference offers nothing else, or demands it. */
        WHEN_NEEDED,
        /** Wherever the reference offers it; never back to plain TCP when that fails. */
        WHEN_OFFERED,
        /** Always; references without it are not called. */
        ALWAYS
    }

    public TlsConfig {
        protocols = List.copyOf(protocols);
        if (protocols.isEmpty()) {
            throw new IllegalArgumentException("no version of TLS is allowed");
        }
        if (!password.isEmpty() && !password.startsWith("env:") && !password.startsWith("file:")) {
            // others on the machine can read the arguments of a process
            throw new IllegalArgumentException(
                    "the password is not given itself: write env:NAME or file:PATH for where it is");
        }
        if (certificate.isEmpty() != key.isEmpty()) {
            throw new IllegalArgumentException("certificate and key are given together");
        }
        if (!certificate.isEmpty() && !keystore.isEmpty()) {
            throw new IllegalArgumentException("give either certificate and key or a keystore");
        }
        if (!trust.isEmpty() && !truststore.isEmpty()) {
            throw new IllegalArgumentException("give either trust or truststore");
        }
    }

    /** Whether this side has a certificate to show. */
    public boolean hasIdentity() {
        return !certificate.isEmpty() || !keystore.isEmpty();
    }

    /** A builder that starts from the defaults. */
    public static TlsConfigBuilder builder() {
        return NONE.toBuilder();
    }

    /** A builder that starts from this. */
    public TlsConfigBuilder toBuilder() {
        return new TlsConfigBuilder(this);
    }
}
