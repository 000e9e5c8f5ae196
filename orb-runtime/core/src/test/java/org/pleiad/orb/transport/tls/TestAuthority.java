package org.pleiad.orb.transport.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;

/** Makes certificates for tests, and the files that settings name. */
public final class TestAuthority {
    private static final AtomicLong SERIALS = new AtomicLong(1);
    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.objectId("1.2.840.10045.4.3.2"));

    private final Path directory;
    private final String name;
    private final KeyPair keys = newKeys();
    private final X509Certificate root;

    /** An authority that writes its files into a directory. */
    public TestAuthority(Path directory, String name) {
        this.directory = directory;
        this.name = name;
        root = certificate(name, keys, true, "", Instant.now().plus(Duration.ofDays(1)));
    }

    /** Certificate and key in one pair of PEM files. */
    public record Identity(Path certificate, Path key, X509Certificate x509, KeyPair keys) {}

    /** The PEM file with what is to be trusted. */
    public Path trust() {
        Path file = directory.resolve(name + "-root.pem");
        write(file, pem("CERTIFICATE", encoded(root)));
        return file;
    }

    /** A certificate for 127.0.0.1 and localhost. */
    public Identity identity(String subject) {
        return identity(subject, "127.0.0.1", Instant.now().plus(Duration.ofDays(1)));
    }

    /** A certificate for a host. */
    public Identity identity(String subject, String host, Instant until) {
        KeyPair own = newKeys();
        X509Certificate certificate = certificate(subject, own, false, host, until);
        Path certificateFile = directory.resolve(subject + "-certificate.pem");
        Path keyFile = directory.resolve(subject + "-key.pem");
        write(certificateFile, pem("CERTIFICATE", encoded(certificate)));
        write(keyFile, pem("PRIVATE KEY", own.getPrivate().getEncoded()));
        return new Identity(certificateFile, keyFile, certificate, own);
    }

    /** A PKCS #12 file with an identity. */
    public Path keystore(Identity identity, String password) {
        return store(
                identity.x509().getSerialNumber() + ".p12",
                password,
                store -> store.setKeyEntry(
                        "own", identity.keys().getPrivate(), password.toCharArray(), new Certificate[] {
                            identity.x509(), root
                        }));
    }

    /** A PKCS #12 file with what is to be trusted. */
    public Path truststore(String password) {
        return store(name + "-trust.p12", password, store -> store.setCertificateEntry("root", root));
    }

    private interface Filling {
        void fill(KeyStore store) throws GeneralSecurityException;
    }

    private Path store(String file, String password, Filling filling) {
        Path path = directory.resolve(file);
        try (OutputStream out = Files.newOutputStream(path)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            filling.fill(store);
            store.store(out, password.toCharArray());
            return path;
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private X509Certificate certificate(String subject, KeyPair own, boolean authority, String host, Instant until) {
        byte[] extension = authority
                ? extension("2.5.29.19", Der.sequence(Der.of(0x01, new byte[] {(byte) 0xff})))
                : extension("2.5.29.17", Der.sequence(address(host), Der.of(0x82, ascii("localhost"))));
        byte[] content = Der.sequence(
                Der.of(0xA0, Der.integer(2)),
                Der.integer(SERIALS.getAndIncrement()),
                ECDSA_WITH_SHA256,
                name(name),
                Der.sequence(Der.time(until.minus(Duration.ofDays(2))), Der.time(until)),
                name(subject),
                own.getPublic().getEncoded(),
                Der.of(0xA3, Der.sequence(extension)));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(content);
            byte[] whole = Der.sequence(content, ECDSA_WITH_SHA256, Der.bits(signature.sign()));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] address(String host) {
        try {
            return Character.isDigit(host.charAt(0))
                    ? Der.of(0x87, InetAddress.getByName(host).getAddress())
                    : Der.of(0x82, ascii(host));
        } catch (IOException unknown) {
            throw new IllegalStateException(unknown);
        }
    }

    private static byte[] extension(String id, byte[] value) {
        return Der.sequence(Der.objectId(id), Der.of(Der.OCTET_STRING, value));
    }

    private static byte[] name(String commonName) {
        return Der.sequence(Der.of(Der.SET, Der.sequence(Der.objectId("2.5.4.3"), Der.text(commonName))));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String pem(String kind, byte[] octets) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(octets)
                + "\n-----END " + kind + "-----\n";
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
