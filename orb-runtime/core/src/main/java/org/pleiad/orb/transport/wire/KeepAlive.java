package org.pleiad.orb.transport.wire;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.netty.channel.epoll.EpollChannelOption;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.socket.nio.NioChannelOption;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import jdk.net.ExtendedSocketOptions;
import org.pleiad.orb.transport.TransportConfig;

/**
 * TCP's own probes on quiet connections: a peer whose machine is gone, or cut off, is noticed although nothing is sent to
 * it. The system's default of two hours is too long to be of use.
 */
public final class KeepAlive {

    /** Probes without an answer after which the connection is given up. */
    private static final int PROBES = 5;

    private KeepAlive() {}

    /** Sets it on a socket that a caller drives. */
    public static void set(SocketChannel channel, TransportConfig config) throws IOException {
        channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        if (channel.supportedOptions().contains(ExtendedSocketOptions.TCP_KEEPIDLE)) {
            channel.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, idleSeconds(config));
            channel.setOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, intervalSeconds(config));
            channel.setOption(ExtendedSocketOptions.TCP_KEEPCOUNT, PROBES);
        }
    }

    /** Sets it on a channel of Netty's; does nothing for one that is not TCP. */
    public static void set(Channel channel, TransportConfig config) {
        if (channel instanceof EpollSocketChannel epoll) {
            epoll.config().setOption(ChannelOption.SO_KEEPALIVE, true);
            epoll.config().setOption(EpollChannelOption.TCP_KEEPIDLE, idleSeconds(config));
            epoll.config().setOption(EpollChannelOption.TCP_KEEPINTVL, intervalSeconds(config));
            epoll.config().setOption(EpollChannelOption.TCP_KEEPCNT, PROBES);
        } else if (channel instanceof NioSocketChannel nio) {
            nio.config().setOption(ChannelOption.SO_KEEPALIVE, true);
            // false where the system has no such option
            nio.config().setOption(NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPIDLE), idleSeconds(config));
            nio.config()
                    .setOption(NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPINTERVAL), intervalSeconds(config));
            nio.config().setOption(NioChannelOption.of(ExtendedSocketOptions.TCP_KEEPCOUNT), PROBES);
        }
    }

    private static int idleSeconds(TransportConfig config) {
        return (int) Math.max(1, Math.min(config.keepAlive().toSeconds(), 32767));
    }

    private static int intervalSeconds(TransportConfig config) {
        return Math.max(1, idleSeconds(config) / PROBES);
    }
}
