package org.pleiad.orb.transport.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Certificates and private keys in the text form that OpenSSL writes. */
final class PemFiles {
    /** No file of certificates that makes sense is longer; read whole into memory. */
    private static final long MOST_OCTETS = 4 << 20;

    private static final String KEY_BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String KEY_END = "-----END PRIVATE KEY-----";

    private PemFiles() {}

    /** All certificates of a file, in order; at least one. */
    static List<X509Certificate> certificates(Path file) throws IOException, GeneralSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        try {
            for (Certificate each : CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(octets(file)))) {
                certificates.add((X509Certificate) each);
            }
        } catch (CertificateException malformed) {
            throw new CertificateException(file + " holds no certificates: " + malformed.getMessage(), malformed);
        }
        if (certificates.isEmpty()) {
            throw new CertificateException(file + " holds no certificate");
        }
        return certificates;
    }

    /**
     * The private key of a file.
     *
     * @param algorithm of the certificate's public key
     */
    static PrivateKey key(Path file, String algorithm) throws IOException, GeneralSecurityException {
        String text = new String(octets(file), StandardCharsets.US_ASCII);
        int begin = text.indexOf(KEY_BEGIN);
        int end = text.indexOf(KEY_END);
        if (begin < 0 || end < begin) {
            throw new GeneralSecurityException(file
                    + " holds no private key in PKCS #8 that is not encrypted; \"openssl pkcs8 -topk8 -nocrypt\" makes one"
                    + " of other forms");
        }
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(text.substring(begin + KEY_BEGIN.length(), end));
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (IllegalArgumentException | GeneralSecurityException malformed) {
            throw new GeneralSecurityException(
                    file + " holds no private key for the certificate, which is of " + algorithm, malformed);
        }
    }

    /** The octets of a file of sensible length; errors name it. */
    static byte[] octets(Path file) throws IOException {
        try {
            if (Files.size(file) > MOST_OCTETS) {
                throw new IOException(file + " is longer than " + MOST_OCTETS + " octets");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new IOException("there is no file " + file, missing);
        }
    }
}
