package org.pleiad.orb.transport.tls;

import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.transport.InternetEndpoint;
import org.pleiad.orb.transport.TlsConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what encrypts connections. At each new connection it looks whether the files with certificates and keys have
 * changed, and reads them again: new connections use the new ones, open ones live on. Files that make no sense together,
 * as in the middle of a renewal, change nothing but are told in the log. Thread-safe.
 */
public final class TlsContexts {
    private static final Logger LOG = LoggerFactory.getLogger(TlsContexts.class);

    private final TlsConfig config;
    private final long handshakeMillis;

    /** Guarded by {@code this}; reading files under the lock keeps new connections from reading them twice. */
    private Loaded loaded;

    /** Stamps of files that made no sense, so that the log is told once; guarded by {@code this}. */
    private FileStamps refused;

    private record Loaded(FileStamps stamps, boolean hasIdentity, SslContext accepting, SslContext connecting) {}

    /**
     * Reads nothing yet.
     *
     * @param handshake longest time for the two sides to agree
     */
    public TlsContexts(TlsConfig config, Duration handshake) {
        this.config = config;
        this.handshakeMillis = handshake.toMillis();
    }

    /**
     * Reads the files, so that what is wrong with them shows at the start.
     *
     * @throws org.omg.CORBA.INITIALIZE if there is no certificate, or the files make no sense
     */
    public void requireIdentity() {
        if (!current().hasIdentity()) {
            throw Minor.TLS_NOT_USABLE.exception(
                    CompletionStatus.COMPLETED_NO, "a server needs a certificate, and none is configured");
        }
    }

    /** The first handler of an accepted connection. */
    public SslHandler accepted(ByteBufAllocator allocator) {
        SslHandler handler = current().accepting().newHandler(allocator);
        handler.setHandshakeTimeoutMillis(handshakeMillis);
        return handler;
    }

    /**
     * The first handler of a connection to a server.
     *
     * @throws org.omg.CORBA.INITIALIZE if the files make no sense
     */
    public SslHandler connecting(ByteBufAllocator allocator, InternetEndpoint server) {
        SslHandler handler = current().connecting().newHandler(allocator, server.host(), server.port());
        handler.setHandshakeTimeoutMillis(handshakeMillis);
        return handler;
    }

    private synchronized Loaded current() {
        FileStamps now = FileStamps.of(config);
        Loaded before = loaded;
        if (before != null && (before.stamps().equals(now) || now.equals(refused))) {
            return before;
        }
        try {
            loaded = load(now);
            refused = null;
            if (before != null) {
                LOG.info("certificates and keys have changed; new connections use the new ones");
            }
        } catch (IOException | GeneralSecurityException unusable) {
            if (before == null) {
                throw notUsable(unusable);
            }
            refused = now;
            LOG.warn(
                    "certificates and keys have changed, but the new ones cannot be used; the old ones stay", unusable);
        }
        return loaded;
    }

    private static SystemException notUsable(Exception why) {
        return Minor.TLS_NOT_USABLE.exception(CompletionStatus.COMPLETED_NO, why.getMessage(), why);
    }

    private Loaded load(FileStamps stamps) throws IOException, GeneralSecurityException {
        Credentials credentials = Credentials.read(config);
        boolean hasIdentity = credentials.key() != null;
        SslContextBuilder connecting =
                SslContextBuilder.forClient().endpointIdentificationAlgorithm(config.verifyHost() ? "HTTPS" : "");
        if (hasIdentity) {
            connecting.keyManager(credentials.key(), credentials.chain());
        }
        SslContext accepting = hasIdentity
                ? common(SslContextBuilder.forServer(credentials.key(), credentials.chain()), credentials)
                        .clientAuth(clientAuth())
                        .build()
                : null;
        return new Loaded(
                stamps, hasIdentity, accepting, common(connecting, credentials).build());
    }

    private SslContextBuilder common(SslContextBuilder builder, Credentials credentials) {
        if (!credentials.trusted().isEmpty()) {
            builder.trustManager(credentials.trusted());
        }
        return builder.sslProvider(SslProvider.JDK).protocols(config.protocols());
    }

    private ClientAuth clientAuth() {
        return switch (config.clientCertificates()) {
            case NONE -> ClientAuth.NONE;
            case WANTED -> ClientAuth.OPTIONAL;
            case NEEDED -> ClientAuth.REQUIRE;
        };
    }
}
