package org.pleiad.orb.transport.tls;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Map;

/**
 * Whether a certificate is a key's. Without the question, a half-renewed pair of files shows only as handshakes that fail,
 * with words that nobody understands.
 */
final class KeyMatch {
    private static final byte[] PROBE = "Pleiad".getBytes(StandardCharsets.US_ASCII);
    private static final Map<String, String> SIGNATURES = Map.of(
            "RSA", "SHA256withRSA",
            "EC", "SHA256withECDSA",
            "EdDSA", "EdDSA");

    private KeyMatch() {}

    /**
     * Asks.
     *
     * @throws KeyException if they do not belong together
     */
    static void require(PrivateKey key, X509Certificate certificate) throws GeneralSecurityException {
        String algorithm = SIGNATURES.get(certificate.getPublicKey().getAlgorithm());
        if (algorithm == null) {
            return; // the handshake will tell
        }
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(PROBE);
        byte[] signed = signature.sign();
        signature.initVerify(certificate.getPublicKey());
        signature.update(PROBE);
        if (!signature.verify(signed)) {
            throw new KeyException("the certificate of " + certificate.getSubjectX500Principal()
                    + " is not that of the private key; were only some of the files renewed?");
        }
    }
}
