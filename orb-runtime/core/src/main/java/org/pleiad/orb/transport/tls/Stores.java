package org.pleiad.orb.transport.tls;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keystores of the JDK, PKCS #12 or JKS; which of them it is the file says. */
final class Stores {
    private Stores() {}

    /** A private key with its certificate and those above it. */
    record Entry(PrivateKey key, List<X509Certificate> chain) {}

    /** The first private key of a store. */
    static Entry entry(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = open(file, password);
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)
                    && store.getKey(alias, password) instanceof PrivateKey key
                    && store.getCertificateChain(alias) != null) {
                List<X509Certificate> chain = new ArrayList<>();
                for (Certificate each : store.getCertificateChain(alias)) {
                    chain.add((X509Certificate) each);
                }
                return new Entry(key, chain);
            }
        }
        throw new KeyStoreException(file + " holds no private key with a certificate");
    }

    /** All certificates of a store that belong to no key; of the keys', if there are no others. */
    static List<X509Certificate> trusted(Path file, char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = open(file, password);
        List<X509Certificate> trusted = new ArrayList<>();
        for (String alias : Collections.list(store.aliases())) {
            if (store.isCertificateEntry(alias) && store.getCertificate(alias) instanceof X509Certificate each) {
                trusted.add(each);
            }
        }
        if (trusted.isEmpty()) {
            throw new KeyStoreException(file + " holds no certificate to trust");
        }
        return trusted;
    }

    private static KeyStore open(Path file, char[] password) throws IOException, GeneralSecurityException {
        PemFiles.octets(file); // for the sake of its errors
        try {
            return KeyStore.getInstance(file.toFile(), password);
        } catch (IOException unreadable) {
            throw new IOException(
                    file + " cannot be opened (org.pleiad.orb.tls.password says where its password is): "
                            + unreadable.getMessage(),
                    unreadable);
        }
    }
}
