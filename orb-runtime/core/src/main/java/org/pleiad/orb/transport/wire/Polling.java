package org.pleiad.orb.transport.wire;

import io.netty.channel.IoHandlerFactory;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.util.function.Supplier;
import org.pleiad.orb.transport.PollStyle;

/**
 * One way to wait for the network, with the channels that go with it.
 *
 * @param handler makes what an event loop polls with
 * @param socket makes outgoing connections
 * @param listener makes listening sockets
 */
public record Polling(
        IoHandlerFactory handler,
        Supplier<? extends SocketChannel> socket,
        Supplier<? extends ServerChannel> listener) {

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
        return new Polling(EpollIoHandler.newFactory(), EpollSocketChannel::new, EpollServerSocketChannel::new);
    }

    private static Polling nio() {
        return new Polling(NioIoHandler.newFactory(), NioSocketChannel::new, NioServerSocketChannel::new);
    }
}
