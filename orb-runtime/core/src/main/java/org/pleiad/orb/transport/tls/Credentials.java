package org.pleiad.orb.transport.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.pleiad.orb.transport.TlsConfig;

/**
 * What the files of a {@link TlsConfig} hold.
 *
 * @param key {@code null}: this side has no certificate
 * @param chain of the key, its own certificate first
 * @param trusted empty: what the JDK trusts
 */
record Credentials(PrivateKey key, List<X509Certificate> chain, List<X509Certificate> trusted) {

    /**
     * Reads the files.
     *
     * @throws IOException if one cannot be read; says which and why
     * @throws GeneralSecurityException if one does not hold what it should, or the certificate is not the key's
     */
    static Credentials read(TlsConfig config) throws IOException, GeneralSecurityException {
        Stores.Entry identity = identity(config);
        if (identity != null) {
            KeyMatch.require(identity.key(), identity.chain().get(0));
        }
        return new Credentials(
                identity == null ? null : identity.key(),
                identity == null ? List.of() : identity.chain(),
                trusted(config));
    }

    private static Stores.Entry identity(TlsConfig config) throws IOException, GeneralSecurityException {
        if (!config.certificate().isEmpty()) {
            List<X509Certificate> chain = PemFiles.certificates(Path.of(config.certificate()));
            return new Stores.Entry(
                    PemFiles.key(
                            Path.of(config.key()), chain.get(0).getPublicKey().getAlgorithm()),
                    chain);
        }
        return config.keystore().isEmpty()
                ? null
                : Stores.entry(Path.of(config.keystore()), PasswordPlace.read(config.password()));
    }

    private static List<X509Certificate> trusted(TlsConfig config) throws IOException, GeneralSecurityException {
        if (!config.trust().isEmpty()) {
            return PemFiles.certificates(Path.of(config.trust()));
        }
        return config.truststore().isEmpty()
                ? List.of()
                : Stores.trusted(Path.of(config.truststore()), PasswordPlace.read(config.password()));
    }
}
