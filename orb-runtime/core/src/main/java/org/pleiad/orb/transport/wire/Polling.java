package org.pleiad.orb.transport.wire;

import io.netty.channel.Channel;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollDomainSocketChannel;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerDomainSocketChannel;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioDomainSocketChannel;
import io.netty.channel.socket.nio.NioServerDomainSocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.channel.unix.DomainSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.PollStyle;
import org.pleiad.orb.transport.UnixEndpoint;

/**
 * One way to wait for the network, with the channels that go with it.
 *
 * @param handler makes what an event loop polls with
 * @param socket makes outgoing TCP connections
 * @param listener makes listening TCP sockets
 * @param unix makes Unix-domain sockets
 */
public record Polling(
        IoHandlerFactory handler,
        Supplier<? extends Channel> socket,
        Supplier<? extends ServerChannel> listener,
        Unix unix) {

    /**
     * The same for Unix-domain sockets.
     *
     * @param socket makes outgoing connections
     * @param listener makes listening sockets
     * @param address the socket address of a path
     */
    public record Unix(
            Supplier<? extends Channel> socket,
            Supplier<? extends ServerChannel> listener,
            Function<String, SocketAddress> address) {}

    /** Makes outgoing connections to an endpoint. */
    public Supplier<? extends Channel> socketTo(Endpoint endpoint) {
        return endpoint instanceof UnixEndpoint ? unix.socket() : socket;
    }

    /** Makes a listening socket for an endpoint. */
    public ServerChannel listenerAt(Endpoint endpoint) {
        return endpoint instanceof UnixEndpoint ? unix.listener().get() : listener.get();
    }

    /**
     * The way that a style asks for.
     *
     * @throws IllegalArgumentException if epoll is demanded and its native library does not load; says why
     */
    public static Polling of(PollStyle style) {
        return switch (style) {
            case NIO -> nio();
            case EPOLL -> {
                if (!Epoll.isAvailable()) {
                    throw new IllegalArgumentException(
                            "pollStyle EPOLL needs netty-transport-native-epoll for this platform on the class path;"
                                    + " take BEST to fall back to the JDK's selector",
                            Epoll.unavailabilityCause());
                }
                yield epoll();
            }
            case BEST -> Epoll.isAvailable() ? epoll() : nio();
        };
    }

    private static Polling epoll() {
        return new Polling(
                EpollIoHandler.newFactory(),
                EpollSocketChannel::new,
                EpollServerSocketChannel::new,
                new Unix(EpollDomainSocketChannel::new, EpollServerDomainSocketChannel::new, DomainSocketAddress::new));
    }

    private static Polling nio() {
        return new Polling(
                NioIoHandler.newFactory(),
                NioSocketChannel::new,
                NioServerSocketChannel::new,
                new Unix(NioDomainSocketChannel::new, NioServerDomainSocketChannel::new, UnixDomainSocketAddress::of));
    }
}
