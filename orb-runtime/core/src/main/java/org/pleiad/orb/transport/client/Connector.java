package org.pleiad.orb.transport.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.TcpEndpoint;
import org.pleiad.orb.transport.TransportConfig;
import org.pleiad.orb.transport.UnixEndpoint;

/** Opens sockets to endpoints for callers that drive them, on the caller's thread. Thread-safe. */
final class Connector {

    private final TransportConfig config;
    private final Deadlines deadlines;

    Connector(TransportConfig config, Deadlines deadlines) {
        this.config = config;
        this.deadlines = deadlines;
    }

    /**
     * Connects; tries all addresses of a host in turn.
     *
     * @param deadline on the scale of {@link Deadlines#now}
     * @throws org.omg.CORBA.SystemException TRANSIENT or TIMEOUT, COMPLETED_NO
     */
    SocketChannel open(Endpoint endpoint, long deadline) {
        if (endpoint instanceof UnixEndpoint unix) {
            return openUnix(unix);
        }
        TcpEndpoint tcp = (TcpEndpoint) endpoint;
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(tcp.host());
        } catch (UnknownHostException unknown) {
            throw CallFailure.unreachable(endpoint, new IOException("the host name is unknown", unknown));
        }
        IOException failure = null;
        for (InetAddress address : addresses) {
            long left = deadline - deadlines.now();
            if (left <= 0) {
                throw CallFailure.timedOut(endpoint, false);
            }
            long millis = Math.max(1, Math.min(left, config.connectTimeout().toNanos()) / 1_000_000);
            SocketChannel channel = null;
            try {
                channel = SocketChannel.open();
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
                channel.socket()
                        .connect(new InetSocketAddress(address, tcp.port()), (int) Math.min(millis, Integer.MAX_VALUE));
                return channel;
            } catch (ClosedByInterruptException interrupted) {
                throw CallFailure.interrupted(endpoint, false);
            } catch (IOException cannot) {
                failure = cannot;
                closeQuietly(channel);
            }
        }
        throw CallFailure.unreachable(endpoint, failure == null ? new IOException("the host has no address") : failure);
    }

    private static SocketChannel openUnix(UnixEndpoint endpoint) {
        SocketChannel channel = null;
        try {
            channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(UnixDomainSocketAddress.of(endpoint.path()));
            return channel;
        } catch (ClosedByInterruptException interrupted) {
            throw CallFailure.interrupted(endpoint, false);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException cannot) {
            closeQuietly(channel);
            throw CallFailure.unreachable(endpoint, cannot);
        }
    }

    private static void closeQuietly(SocketChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException ignored) {
                // closed is closed
            }
        }
    }
}
