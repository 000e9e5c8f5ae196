package org.pleiad.orb.transport;

import java.time.Duration;

/**
 * The transport's settings and limits. Immutable; start at {@link #builder()} or {@link #defaults()}.
 *
 * @param callStyle who does the input and output of a synchronous call; default {@code CallStyle.CALLER_DRIVEN}
 * @param dispatchStyle which thread of a server runs the servant; default {@code DispatchStyle.LEADER_FOLLOWERS}
 * @param pollStyle how event loops wait for the network; default {@code PollStyle.BEST}
 * @param connectTimeout bound of opening one connection, name look-up excluded; default {@code Duration.ofSeconds(5)}
 * @param callTimeout bound of a call that names none of its own; default {@code Duration.ofSeconds(60)}
 * @param idleTimeout an outgoing connection unused for as long is closed; default {@code Duration.ofSeconds(60)}
 * @param incomingIdleTimeout an incoming connection unused for as long is closed in order; its client opens another one when it needs it; default {@code Duration.ofMinutes(10)}
 * @param stallTimeout an incoming connection that sends nothing at first for as long, or stops in the middle of a message, is closed; default {@code Duration.ofSeconds(60)}
 * @param keepAlive how long a TCP connection is quiet before the system asks whether the peer's machine is still there; default {@code Duration.ofSeconds(60)}
 * @param overloadTimeout a request that waited longer than this for a thread is answered with TRANSIENT; default {@code Duration.ofSeconds(10)}
 * @param maxMessageBytes octets of one message, header included, reassembled; a longer one costs its sender the connection; default {@code 256 << 20}
 * @param fragmentBytes octets above which an outgoing GIOP 1.2 message is sent in fragments; 0: never; default {@code 128 << 10}
 * @param maxConnectionsPerEndpoint outgoing connections to one endpoint; calls beyond share a multiplexed one; default {@code 64}
 * @param maxOutgoingConnections outgoing connections in all; the least recently used idle one makes room; default {@code 1024}
 * @param maxIncomingConnections incoming connections of one server; the least recently used idle one makes room; default {@code 4096}
 * @param maxPendingCalls calls under way on multiplexed connections, per connection; beyond: TRANSIENT; default {@code 65536}
 * @param maxPendingRequests requests read but not yet with a servant; beyond: reading stops; default {@code 4096}
 * @param serverLoops event loops of a server; 0: one per processor; default {@code 0}
 * @param maxServerThreads threads that run servants, in all; default {@code 256}
 * @param maxConnectionsPerPeer incoming connections of one address; 0: no limit of its own; default {@code 0}
 * @param maxRequestsPerConnection requests of one connection under way; beyond, it is not read until half of them have ended; default {@code 4096}
 * @param maxRequestsPerSecond requests of one address, with a second's worth at once; one that sends more is read more slowly; 0: no limit; default {@code 0}
 * @param tls certificates, trust and rules for connections under TLS; default {@code TlsConfig.NONE}
 */
public record TransportConfig(
        CallStyle callStyle,
        DispatchStyle dispatchStyle,
        PollStyle pollStyle,
        Duration connectTimeout,
        Duration callTimeout,
        Duration idleTimeout,
        Duration incomingIdleTimeout,
        Duration stallTimeout,
        Duration keepAlive,
        Duration overloadTimeout,
        int maxMessageBytes,
        int fragmentBytes,
        int maxConnectionsPerEndpoint,
        int maxOutgoingConnections,
        int maxIncomingConnections,
        int maxPendingCalls,
        int maxPendingRequests,
        int serverLoops,
        int maxServerThreads,
        int maxConnectionsPerPeer,
        int maxRequestsPerConnection,
        int maxRequestsPerSecond,
        TlsConfig tls) {

    public TransportConfig {
        positive("connectTimeout", connectTimeout.toNanos());
        positive("callTimeout", callTimeout.toNanos());
        positive("idleTimeout", idleTimeout.toNanos());
        positive("incomingIdleTimeout", incomingIdleTimeout.toNanos());
        positive("stallTimeout", stallTimeout.toNanos());
        positive("keepAlive", keepAlive.toNanos());
        atLeast(1024, "maxMessageBytes", maxMessageBytes);
        atLeast(1, "maxConnectionsPerEndpoint", maxConnectionsPerEndpoint);
        atLeast(1, "maxOutgoingConnections", maxOutgoingConnections);
        atLeast(1, "maxIncomingConnections", maxIncomingConnections);
        atLeast(1, "maxPendingCalls", maxPendingCalls);
        atLeast(1, "maxPendingRequests", maxPendingRequests);
        atLeast(2, "maxServerThreads", maxServerThreads);
        atLeast(0, "serverLoops", serverLoops);
        atLeast(0, "maxConnectionsPerPeer", maxConnectionsPerPeer);
        atLeast(1, "maxRequestsPerConnection", maxRequestsPerConnection);
        atLeast(0, "maxRequestsPerSecond", maxRequestsPerSecond);
        if (fragmentBytes != 0) {
            atLeast(1024, "fragmentBytes", fragmentBytes);
        }
    }

    /** All defaults. */
    public static TransportConfig defaults() {
        return builder().build();
    }

    /** A builder that starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.callStyle = callStyle;
        builder.dispatchStyle = dispatchStyle;
        builder.pollStyle = pollStyle;
        builder.connectTimeout = connectTimeout;
        builder.callTimeout = callTimeout;
        builder.idleTimeout = idleTimeout;
        builder.incomingIdleTimeout = incomingIdleTimeout;
        builder.stallTimeout = stallTimeout;
        builder.keepAlive = keepAlive;
        builder.overloadTimeout = overloadTimeout;
        builder.maxMessageBytes = maxMessageBytes;
        builder.fragmentBytes = fragmentBytes;
        builder.maxConnectionsPerEndpoint = maxConnectionsPerEndpoint;
        builder.maxOutgoingConnections = maxOutgoingConnections;
        builder.maxIncomingConnections = maxIncomingConnections;
        builder.maxPendingCalls = maxPendingCalls;
        builder.maxPendingRequests = maxPendingRequests;
        builder.serverLoops = serverLoops;
        builder.maxServerThreads = maxServerThreads;
        builder.maxConnectionsPerPeer = maxConnectionsPerPeer;
        builder.maxRequestsPerConnection = maxRequestsPerConnection;
        builder.maxRequestsPerSecond = maxRequestsPerSecond;
        builder.tls = tls;
        return builder;
    }

    private static void positive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be longer than zero");
        }
    }

    private static void atLeast(int low, String name, int value) {
        if (value < low) {
            throw new IllegalArgumentException(name + " is " + value + ", must be at least " + low);
        }
    }

    /** Collects settings; each method is named after the component of {@link TransportConfig} that it sets. */
    public static final class Builder {
        private CallStyle callStyle = CallStyle.CALLER_DRIVEN;
        private DispatchStyle dispatchStyle = DispatchStyle.LEADER_FOLLOWERS;
        private PollStyle pollStyle = PollStyle.BEST;
        private Duration connectTimeout = Duration.ofSeconds(5);
        private Duration callTimeout = Duration.ofSeconds(60);
        private Duration idleTimeout = Duration.ofSeconds(60);
        private Duration incomingIdleTimeout = Duration.ofMinutes(10);
        private Duration stallTimeout = Duration.ofSeconds(60);
        private Duration keepAlive = Duration.ofSeconds(60);
        private Duration overloadTimeout = Duration.ofSeconds(10);
        private int maxMessageBytes = 256 << 20;
        private int fragmentBytes = 128 << 10;
        private int maxConnectionsPerEndpoint = 64;
        private int maxOutgoingConnections = 1024;
        private int maxIncomingConnections = 4096;
        private int maxPendingCalls = 65536;
        private int maxPendingRequests = 4096;
        private int serverLoops = 0;
        private int maxServerThreads = 256;
        private int maxConnectionsPerPeer = 0;
        private int maxRequestsPerConnection = 4096;
        private int maxRequestsPerSecond = 0;
        private TlsConfig tls = TlsConfig.NONE;

        private Builder() {}

        /** Sets {@link TransportConfig#callStyle}. */
        public Builder callStyle(CallStyle value) {
            callStyle = value;
            return this;
        }

        /** Sets {@link TransportConfig#dispatchStyle}. */
        public Builder dispatchStyle(DispatchStyle value) {
            dispatchStyle = value;
            return this;
        }

        /** Sets {@link TransportConfig#pollStyle}. */
        public Builder pollStyle(PollStyle value) {
            pollStyle = value;
            return this;
        }

        /** Sets {@link TransportConfig#connectTimeout}. */
        public Builder connectTimeout(Duration value) {
            connectTimeout = value;
            return this;
        }

        /** Sets {@link TransportConfig#callTimeout}. */
        public Builder callTimeout(Duration value) {
            callTimeout = value;
            return this;
        }

        /** Sets {@link TransportConfig#idleTimeout}. */
        public Builder idleTimeout(Duration value) {
            idleTimeout = value;
            return this;
        }

        /** Sets {@link TransportConfig#incomingIdleTimeout}. */
        public Builder incomingIdleTimeout(Duration value) {
            incomingIdleTimeout = value;
            return this;
        }

        /** Sets {@link TransportConfig#stallTimeout}. */
        public Builder stallTimeout(Duration value) {
            stallTimeout = value;
            return this;
        }

        /** Sets {@link TransportConfig#keepAlive}. */
        public Builder keepAlive(Duration value) {
            keepAlive = value;
            return this;
        }

        /** Sets {@link TransportConfig#overloadTimeout}. */
        public Builder overloadTimeout(Duration value) {
            overloadTimeout = value;
            return this;
        }

        /** Sets {@link TransportConfig#maxMessageBytes}. */
        public Builder maxMessageBytes(int value) {
            maxMessageBytes = value;
            return this;
        }

        /** Sets {@link TransportConfig#fragmentBytes}. */
        public Builder fragmentBytes(int value) {
            fragmentBytes = value;
            return this;
        }

        /** Sets {@link TransportConfig#maxConnectionsPerEndpoint}. */
        public Builder maxConnectionsPerEndpoint(int value) {
            maxConnectionsPerEndpoint = value;
            return this;
        }

        /** Sets {@link TransportConfig#maxOutgoingConnections}. */
        public Builder maxOutgoingConnections(int value) {
            maxOutgoingConnections = value;
            return this;
        }

        /** Sets {@link TransportConfig#maxIncomingConnections}. */
        public Builder maxIncomingConnections(int value) {
            maxIncomingConnections = value;
            return this;
        }

        /** Sets {@link TransportConfig#maxPendingCalls}. */
        public Builder maxPendingCalls(int value) {
            maxPendingCalls = value;
            return this;
        }

        /** Sets {@link TransportConfig#maxPendingRequests}. */
        public Builder maxPendingRequests(int value) {
            maxPendingRequests = value;
            return this;
        }

        /** Sets {@link TransportConfig#serverLoops}. */
        public Builder serverLoops(int value) {
            serverLoops = value;
            return this;
        }

        /** Sets {@link TransportConfig#maxServerThreads}. */
        public Builder maxServerThreads(int value) {
            maxServerThreads = value;
            return this;
        }

        /** Sets {@link TransportConfig#maxConnectionsPerPeer}. */
        public Builder maxConnectionsPerPeer(int value) {
            maxConnectionsPerPeer = value;
            return this;
        }

        /** Sets {@link TransportConfig#maxRequestsPerConnection}. */
        public Builder maxRequestsPerConnection(int value) {
            maxRequestsPerConnection = value;
            return this;
        }

        /** Sets {@link TransportConfig#maxRequestsPerSecond}. */
        public Builder maxRequestsPerSecond(int value) {
            maxRequestsPerSecond = value;
            return this;
        }

        /** Sets {@link TransportConfig#tls}. */
        public Builder tls(TlsConfig value) {
            tls = value;
            return this;
        }

        /** The settings, checked. */
        public TransportConfig build() {
            return new TransportConfig(
                    callStyle,
                    dispatchStyle,
                    pollStyle,
                    connectTimeout,
                    callTimeout,
                    idleTimeout,
                    incomingIdleTimeout,
                    stallTimeout,
                    keepAlive,
                    overloadTimeout,
                    maxMessageBytes,
                    fragmentBytes,
                    maxConnectionsPerEndpoint,
                    maxOutgoingConnections,
                    maxIncomingConnections,
                    maxPendingCalls,
                    maxPendingRequests,
                    serverLoops,
                    maxServerThreads,
                    maxConnectionsPerPeer,
                    maxRequestsPerConnection,
                    maxRequestsPerSecond,
                    tls);
        }
    }
}
