package org.pleiad.orb.transport;

import java.nio.file.Path;
import java.util.List;

/** Collects settings; each method is named after the component of {@link TlsConfig} that it sets. */
public final class TlsConfigBuilder {
    private String certificate;
    private String key;
    private String trust;
    private String keystore;
    private String truststore;
    private String password;
    private TlsConfig.ClientCertificates clientCertificates;
    private TlsConfig.Use use;
    private boolean verifyHost;
    private List<String> protocols;

    TlsConfigBuilder(TlsConfig from) {
        certificate = from.certificate();
        key = from.key();
        trust = from.trust();
        keystore = from.keystore();
        truststore = from.truststore();
        password = from.password();
        clientCertificates = from.clientCertificates();
        use = from.use();
        verifyHost = from.verifyHost();
        protocols = from.protocols();
    }

    /** Sets {@link TlsConfig#certificate}. */
    public TlsConfigBuilder certificate(String pemFile) {
        certificate = pemFile;
        return this;
    }

    /** Sets {@link TlsConfig#key}. */
    public TlsConfigBuilder key(String pemFile) {
        key = pemFile;
        return this;
    }

    /** Sets {@link TlsConfig#certificate} and {@link TlsConfig#key}. */
    public TlsConfigBuilder identity(Path certificateFile, Path keyFile) {
        return certificate(certificateFile.toString()).key(keyFile.toString());
    }

    /** Sets {@link TlsConfig#trust}. */
    public TlsConfigBuilder trust(String pemFile) {
        trust = pemFile;
        return this;
    }

    /** Sets {@link TlsConfig#keystore}. */
    public TlsConfigBuilder keystore(String file) {
        keystore = file;
        return this;
    }

    /** Sets {@link TlsConfig#truststore}. */
    public TlsConfigBuilder truststore(String file) {
        truststore = file;
        return this;
    }

    /** Sets {@link TlsConfig#password}. */
    public TlsConfigBuilder password(String place) {
        password = place;
        return this;
    }

    /** Sets {@link TlsConfig#clientCertificates}. */
    public TlsConfigBuilder clientCertificates(TlsConfig.ClientCertificates value) {
        clientCertificates = value;
        return this;
    }

    /** Sets {@link TlsConfig#use}. */
    public TlsConfigBuilder use(TlsConfig.Use value) {
        use = value;
        return this;
    }

    /** Sets {@link TlsConfig#verifyHost}. */
    public TlsConfigBuilder verifyHost(boolean value) {
        verifyHost = value;
        return this;
    }

    /** Sets {@link TlsConfig#protocols}. */
    public TlsConfigBuilder protocols(List<String> value) {
        protocols = value;
        return this;
    }

    /**
     * The settings.
     *
     * @throws IllegalArgumentException if they contradict each other
     */
    public TlsConfig build() {
        return new TlsConfig(
                certificate,
                key,
                trust,
                keystore,
                truststore,
                password,
                clientCertificates,
                use,
                verifyHost,
                protocols);
    }
}
