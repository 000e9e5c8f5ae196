package org.pleiad.orb.transport.server;

import io.netty.channel.AdaptiveRecvByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.ServerChannel;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.socket.DuplexChannel;
import io.netty.channel.socket.SocketChannel;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.transport.Bidirectional;
import org.pleiad.orb.transport.BidirectionalConfig;
import org.pleiad.orb.transport.DispatchStyle;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.InboundHandler;
import org.pleiad.orb.transport.InternetEndpoint;
import org.pleiad.orb.transport.ServerTransport;
import org.pleiad.orb.transport.TlsEndpoint;
import org.pleiad.orb.transport.TransportConfig;
import org.pleiad.orb.transport.UnixEndpoint;
import org.pleiad.orb.transport.tls.TlsContexts;
import org.pleiad.orb.transport.wire.KeepAlive;
import org.pleiad.orb.transport.wire.Polling;
import org.pleiad.orb.transport.wire.Relievable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accepts connections, over TCP and Unix-domain sockets, and has a {@link InboundHandler} handle what they bring. Thread-safe. */
public final class TcpServerTransport implements ServerTransport {

    private static final Logger LOG = LoggerFactory.getLogger(TcpServerTransport.class);
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final int BACKLOG = 1024;

    /** Octets of a read on a new connection, and at most where long messages keep coming. */
    private static final int READ_BYTES = 2048;

    private static final int LARGEST_READ_BYTES = 512 << 10;
    private static final Duration END = Duration.ofSeconds(2);
    private static final WriteBufferWaterMark WATER_MARK = new WriteBufferWaterMark(1 << 20, 4 << 20);

    private final TransportConfig config;
    private final Polling polling;
    private final ServantThreads threads;
    private final Connections connections;
    private final TlsContexts tls;
    private final List<Channel> listeners = new CopyOnWriteArrayList<>();
    private final List<SocketFile> files = new CopyOnWriteArrayList<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Starts the threads; nothing is accepted before {@link #listen}.
     *
     * @param handler called on the threads that run servants
     */
    public TcpServerTransport(TransportConfig config, InboundHandler handler) {
        this(config, handler, new Bidirectional(BidirectionalConfig.DEFAULT), new Observer());
    }

    /**
     * As the other constructor.
     *
     * @param directions over which connections clients are called back
     * @param observer is told of connections
     */
    public TcpServerTransport(
            TransportConfig config, InboundHandler handler, Bidirectional directions, Observer observer) {
        this.config = config;
        this.polling = Polling.of(config.pollStyle());
        this.tls = new TlsContexts(config.tls(), config.connectTimeout());
        this.connections = new Connections(
                handler,
                directions,
                observer,
                config.maxIncomingConnections(),
                new Peers(config.maxConnectionsPerPeer(), config.maxRequestsPerSecond()));
        String name = "pleiad-server-" + SERIAL.incrementAndGet();
        this.threads = config.dispatchStyle() == DispatchStyle.DISPATCH_POOL
                ? new DispatchPool(config, polling, name, connections::closeStalled)
                : new LeaderFollowers(config, polling, name, connections::closeStalled);
    }

    @Override
    public Endpoint listen(Endpoint address) {
        if (address instanceof TlsEndpoint) {
            tls.requireIdentity();
        }
        SocketAddress socketAddress = socketAddress(address);
        SocketFile file = socketFile(address);
        ServerChannel listener = polling.listenerAt(address);
        if (address instanceof InternetEndpoint) {
            listener.config().setOption(ChannelOption.SO_REUSEADDR, true);
        }
        listener.config().setOption(ChannelOption.SO_BACKLOG, BACKLOG);
        listener.pipeline().addLast(new Acceptor(address instanceof TlsEndpoint));
        Relievable.aboutToBlock();
        ChannelFuture opened = await(threads.nextLoop().register(listener));
        if (opened.isSuccess()) {
            opened = await(listener.bind(socketAddress));
        }
        if (!opened.isSuccess()) {
            listener.close();
            Throwable cause = opened.cause();
            throw cannotListen(address, cause == null ? "no answer from the system" : cause.getMessage(), cause);
        }
        listeners.add(listener);
        if (file != null) {
            files.add(file);
        }
        return address instanceof InternetEndpoint bare
                ? bare.at(bare.host(), ((InetSocketAddress) listener.localAddress()).getPort())
                : address;
    }

    private static SocketFile socketFile(Endpoint address) {
        if (!(address instanceof UnixEndpoint unix)) {
            return null;
        }
        try {
            return SocketFile.claim(unix);
        } catch (IOException inTheWay) {
            throw cannotListen(address, inTheWay.getMessage(), inTheWay);
        }
    }

    private SocketAddress socketAddress(Endpoint address) {
        if (address instanceof UnixEndpoint unix) {
            return polling.unix().address().apply(unix.path());
        }
        InternetEndpoint bare = (InternetEndpoint) address;
        InetSocketAddress resolved = new InetSocketAddress(bare.host(), bare.port());
        if (resolved.isUnresolved()) {
            throw cannotListen(address, "the host name is unknown", null);
        }
        return resolved;
    }

    private static ChannelFuture await(ChannelFuture step) {
        step.awaitUninterruptibly(END.toMillis());
        return step;
    }

    private static SystemException cannotListen(Endpoint address, String why, Throwable cause) {
        return Minor.CANNOT_LISTEN.exception(CompletionStatus.COMPLETED_NO, address + ": " + why, cause);
    }

    @Override
    public void close(Duration grace) {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        Relievable.aboutToBlock();
        listeners.forEach(listener -> await(listener.close()));
        files.forEach(SocketFile::remove);
        connections.close(grace.toNanos(), Thread.currentThread() instanceof ServantThread ? 1 : 0);
        threads.close(END);
    }

    /** The handler of a listening socket: called in its event loop with each accepted connection. */
    private final class Acceptor extends ChannelInboundHandlerAdapter {
        private final boolean secure;

        Acceptor(boolean secure) {
            this.secure = secure;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            DuplexChannel channel = (DuplexChannel) accepted;
            if (channel instanceof SocketChannel tcp) {
                tcp.config().setTcpNoDelay(true);
            }
            KeepAlive.set(channel, config);
            channel.config().setWriteBufferWaterMark(WATER_MARK);
            channel.config()
                    .setRecvByteBufAllocator(new AdaptiveRecvByteBufAllocator(64, READ_BYTES, LARGEST_READ_BYTES));
            EventLoop loop = threads.nextLoop();
            IncomingConnection connection = new IncomingConnection(channel, config, threads, connections);
            if (!connections.admit(connection)) {
                LOG.warn(
                        "refusing a connection from {}: its address has {} open"
                                + " (org.pleiad.orb.limit.peer.connections), or {} are open and busy in all"
                                + " (maxIncomingConnections)",
                        connection,
                        config.maxConnectionsPerPeer() == 0 ? "any number" : config.maxConnectionsPerPeer(),
                        config.maxIncomingConnections());
                channel.unsafe().closeForcibly();
                return;
            }
            if (secure) {
                channel.pipeline().addLast(tls.accepted(channel.alloc()));
            }
            channel.pipeline().addLast(connection);
            loop.register(channel).addListener(done -> {
                if (!done.isSuccess()) {
                    connections.remove(connection);
                    channel.unsafe().closeForcibly();
                }
            });
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            // most likely no file descriptor is left: trying again at once would spin
            LOG.warn("accepting a connection failed; accepting again in a second", cause);
            context.channel().config().setAutoRead(false);
            context.channel()
                    .eventLoop()
                    .schedule(() -> context.channel().config().setAutoRead(true), 1, TimeUnit.SECONDS);
        }
    }
}
