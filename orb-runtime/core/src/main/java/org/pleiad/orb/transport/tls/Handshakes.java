package org.pleiad.orb.transport.tls;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/** Tells the failures of handshakes apart. */
public final class Handshakes {
    /** Causes of causes that are looked at. */
    private static final int DEPTH = 8;

    private Handshakes() {}

    /**
     * The refusal that lies behind a failure to establish a connection: one side does not trust the other, or they have
     * nothing in common. {@code null}: nobody answered, the connection broke, or the other side does not speak TLS.
     */
    public static SSLException refusal(Throwable failure) {
        return find(failure, SSLException.class);
    }

    /**
     * The refusal of the server that came on an established connection: in TLS 1.3 the client may speak before the server
     * has looked at its certificate. The server has then read nothing of what was sent. {@code null}: it is none.
     */
    public static SSLException lateRefusal(Throwable failure) {
        return find(failure, SSLHandshakeException.class);
    }

    /** The subject of the certificate that the peer has shown, as RFC 2253 writes it; {@code null}: it has shown none. */
    public static String peerName(SSLSession session) {
        try {
            return session.getPeerPrincipal().getName();
        } catch (SSLPeerUnverifiedException none) {
            return null;
        }
    }

    /** Netty's own exceptions tell of time-outs and closed connections, the engine's of refusals. */
    private static SSLException find(Throwable failure, Class<? extends SSLException> kind) {
        Throwable each = failure;
        for (int depth = 0; each != null && depth < DEPTH; depth++) {
            if (kind.isInstance(each) && !each.getClass().getName().startsWith("io.netty.")) {
                return kind.cast(each);
            }
            each = each.getCause();
        }
        return null;
    }
}
