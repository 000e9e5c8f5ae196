package org.pleiad.orb.transport.client;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.omg.CORBA.SystemException;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.observe.Observer;
import org.pleiad.orb.transport.Bidirectional;
import org.pleiad.orb.transport.BidirectionalConfig;
import org.pleiad.orb.transport.CallStyle;
import org.pleiad.orb.transport.CallbackPath;
import org.pleiad.orb.transport.ClientTransport;
import org.pleiad.orb.transport.Endpoint;
import org.pleiad.orb.transport.TlsEndpoint;
import org.pleiad.orb.transport.TransportConfig;
import org.pleiad.orb.transport.tls.TlsContexts;
import org.pleiad.orb.transport.wire.ControlMessage;
import org.pleiad.orb.transport.wire.Polling;
import org.pleiad.orb.transport.wire.Relievable;
import org.pleiad.orb.transport.wire.ServantPool;

/**
 * Calls over TCP and Unix-domain sockets. Synchronous calls drive a connection of their own ({@link CallerDrivenConnection}); asynchronous and
 * one-way ones, and synchronous ones beyond the limit of connections, share one ({@link MultiplexedConnection}).
 *
 * <p>A synchronous call that follows one-way calls of the same thread to the same endpoint takes their connection, so
 * that it arrives after them.
 */
public final class TcpClientTransport implements ClientTransport {

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final long HOUSEKEEPING_NANOS = TimeUnit.SECONDS.toNanos(5);
    private static final long END_MILLIS = 2000;

    /** A call with less time than this says nothing about its server when it times out. */
    private static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final TransportConfig config;
    private final ByteBufAllocator allocator = ByteBufAllocator.DEFAULT;
    private final String name = "pleiad-client-" + SERIAL.incrementAndGet();
    private final Deadlines deadlines;
    private final Connector connector;
    private final TlsContexts tls;
    private final Semaphore budget;
    private final Map<Endpoint, Pool> pools = new ConcurrentHashMap<>();
    private final Map<Endpoint, MultiplexedConnection> shared = new ConcurrentHashMap<>();

    /** Over these, servers may call back. */
    private final Map<Endpoint, MultiplexedConnection> bidirectional = new ConcurrentHashMap<>();

    private final Bidirectional directions;
    private final Observer observer;

    /** Carries out what servers send over bidirectional connections; has no threads before. */
    private final ServantPool callbackThreads;

    /** The endpoint that this thread's last one-way call went to, if no synchronous call followed. */
    private final ThreadLocal<Endpoint> lastOneWay = new ThreadLocal<>();

    /** Whether {@link #lastOneWay} is worth a look. */
    private volatile boolean oneWaysSent;

    private volatile boolean closed;

    /** Started with the first multiplexed connection; guarded by {@code this}. */
    private Multiplexer multiplexer;

    private record Multiplexer(Polling polling, MultiThreadIoEventLoopGroup loops) {}

    /** A transport whose connections carry requests one way. */
    public TcpClientTransport(TransportConfig config) {
        this(config, new Bidirectional(BidirectionalConfig.DEFAULT), new Observer());
    }

    /**
     * A transport.
     *
     * @param directions which connections carry requests both ways
     * @param observer is told of connections
     */
    public TcpClientTransport(TransportConfig config, Bidirectional directions, Observer observer) {
        this(config, directions, observer, Connector.SYSTEM);
    }

    TcpClientTransport(TransportConfig config, HostLookup.Resolver resolver) {
        this(config, new Bidirectional(BidirectionalConfig.DEFAULT), new Observer(), resolver);
    }

    private TcpClientTransport(
            TransportConfig config, Bidirectional directions, Observer observer, HostLookup.Resolver resolver) {
        this.config = config;
        this.observer = observer;
        this.directions = directions;
        this.callbackThreads =
                new ServantPool(name + "-callbacks", config.maxServerThreads(), config.maxPendingRequests());
        this.budget = new Semaphore(config.maxOutgoingConnections());
        this.deadlines = new Deadlines(name + "-deadlines", HOUSEKEEPING_NANOS, this::closeStale);
        this.tls = new TlsContexts(config.tls(), config.connectTimeout());
        this.connector = new Connector(config, deadlines, new HostLookup(name + "-names", resolver));
    }

    @Override
    public GiopMessage call(Endpoint endpoint, int requestId, ByteBuf request, long timeoutNanos) {
        return call(endpoint, requestId, request, timeoutNanos, Long.MAX_VALUE);
    }

    @Override
    public GiopMessage call(Endpoint endpoint, int requestId, ByteBuf request, long timeoutNanos, long connectNanos) {
        checkOpen(request);
        Relievable.aboutToBlock();
        long timeout = bound(timeoutNanos);
        boolean interruptedBefore = Thread.interrupted();
        try {
            CallbackPath path = callbackPath(endpoint, request);
            if (path != null) {
                return path.call(requestId, request, timeout);
            }
            // under TLS the records of a connection are read and written by its loop, whatever the style
            if (config.callStyle() == CallStyle.CALLER_DRIVEN
                    && !(endpoint instanceof TlsEndpoint)
                    && !isBidirectional(endpoint, request)
                    && !followsOneWay(endpoint)) {
                long deadline = deadlines.now() + timeout;
                Pool pool = pool(endpoint);
                CallerDrivenConnection connection =
                        checkOut(pool, new Connector.Patience(deadline, giveUp(deadline, connectNanos)), request);
                if (connection != null) {
                    try {
                        return connection.exchange(requestId, request, deadline);
                    } catch (SystemException failure) {
                        suspectIfSilent(endpoint, failure, timeout);
                        throw closed ? CallFailure.shutDown(true) : failure;
                    } finally {
                        pool.checkIn(connection);
                        if (closed) {
                            pool.closeAll();
                        }
                    }
                }
            }
            return callShared(endpoint, requestId, request, timeout);
        } finally {
            Relievable.resumed();
            if (interruptedBefore) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The connection that the endpoint's owner opened to us, if calls to it go that way. */
    private CallbackPath callbackPath(Endpoint endpoint, ByteBuf request) {
        CallbackPath path = directions.path(endpoint);
        return path != null && ControlMessage.minor(request) == 2 ? path : null;
    }

    private boolean isBidirectional(Endpoint endpoint, ByteBuf request) {
        return directions.isOfferedTo(endpoint) && ControlMessage.minor(request) == 2;
    }

    private long giveUp(long deadline, long connectNanos) {
        return connectNanos == Long.MAX_VALUE ? deadline : Math.min(deadline, deadlines.now() + connectNanos);
    }

    /** A peer that said nothing for long enough is tried last for a while: it may be stopped, or cut off. */
    private void suspectIfSilent(Endpoint endpoint, SystemException failure, long timeoutNanos) {
        if (timeoutNanos >= SILENCE_NANOS && Minor.CALL_TIMED_OUT.matches(failure)) {
            connector.suspects().add(endpoint);
        }
    }

    @Override
    public boolean isSuspect(Endpoint endpoint) {
        return connector.suspects().contains(endpoint);
    }

    private CallerDrivenConnection checkOut(Pool pool, Connector.Patience patience, ByteBuf request) {
        boolean done = false;
        try {
            CallerDrivenConnection connection = pool.checkOut(patience);
            if (connection == null && budget.availablePermits() == 0 && closeOldest()) {
                connection = pool.checkOut(patience);
            }
            done = true;
            return connection;
        } finally {
            if (!done) {
                request.release();
            }
        }
    }

    private GiopMessage callShared(Endpoint endpoint, int requestId, ByteBuf request, long timeout) {
        PendingCall call = new PendingCall(requestId, false, request, System.nanoTime() + timeout);
        MultiplexedConnection connection = submit(endpoint, call);
        try {
            return call.get(timeout, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            connection.expire(call);
        } catch (InterruptedException interrupted) {
            connection.interrupt(call);
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw (SystemException) failed.getCause();
        }
        // the reply may have come at the last moment
        try {
            return call.getNow(null);
        } catch (java.util.concurrent.CompletionException failed) {
            throw (SystemException) failed.getCause();
        }
    }

    @Override
    public CompletionStage<GiopMessage> callAsync(
            Endpoint endpoint, int requestId, ByteBuf request, long timeoutNanos) {
        checkOpen(request);
        CallbackPath path = callbackPath(endpoint, request);
        if (path != null) {
            return path.callAsync(requestId, request, bound(timeoutNanos));
        }
        PendingCall call = new PendingCall(requestId, false, request, System.nanoTime() + bound(timeoutNanos));
        try {
            submit(endpoint, call);
        } catch (SystemException failure) {
            return CompletableFuture.failedFuture(failure);
        }
        return call;
    }

    @Override
    public void send(Endpoint endpoint, ByteBuf request, long timeoutNanos) {
        checkOpen(request);
        CallbackPath path = callbackPath(endpoint, request);
        if (path != null) {
            path.send(request, bound(timeoutNanos));
            return;
        }
        submit(endpoint, new PendingCall(0, true, request, System.nanoTime() + bound(timeoutNanos)));
        lastOneWay.set(endpoint);
        oneWaysSent = true;
    }

    @Override
    public void sendWritten(Endpoint endpoint, ByteBuf request, long timeoutNanos) {
        checkOpen(request);
        long timeout = bound(timeoutNanos);
        PendingCall call = PendingCall.oneWayUntilWritten(request, System.nanoTime() + timeout);
        submit(endpoint, call);
        lastOneWay.set(endpoint);
        oneWaysSent = true;
        try {
            call.get(timeout, TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw CallFailure.timedOut(endpoint, !call.withdraw());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw CallFailure.interrupted(endpoint, !call.withdraw());
        } catch (ExecutionException failed) {
            throw (SystemException) failed.getCause();
        }
    }

    @Override
    public CompletionStage<GiopMessage> sendAsync(
            Endpoint endpoint, ByteBuf request, long timeoutNanos, boolean written) {
        if (!written || callbackPath(endpoint, request) != null) {
            send(endpoint, request, timeoutNanos);
            return CompletableFuture.completedFuture(null);
        }
        checkOpen(request);
        PendingCall call = PendingCall.oneWayUntilWritten(request, System.nanoTime() + bound(timeoutNanos));
        submit(endpoint, call);
        return call;
    }

    @Override
    public boolean isConnected(Endpoint endpoint) {
        MultiplexedConnection multiplexed = shared.get(endpoint);
        Pool pool = pools.get(endpoint);
        return (multiplexed != null && multiplexed.isOpen()) || (pool != null && pool.isConnected());
    }

    @Override
    public void abandon(Endpoint endpoint) {
        connector.suspects().add(endpoint);
        deadlines.abandon(endpoint);
        abandon(shared.remove(endpoint), endpoint);
        abandon(bidirectional.remove(endpoint), endpoint);
    }

    private static void abandon(MultiplexedConnection connection, Endpoint endpoint) {
        if (connection != null) {
            connection.close(sent -> CallFailure.silent(endpoint, sent));
        }
    }

    private boolean followsOneWay(Endpoint endpoint) {
        if (!oneWaysSent || !endpoint.equals(lastOneWay.get())) {
            return false;
        }
        lastOneWay.remove();
        return true;
    }

    private long bound(long timeoutNanos) {
        return timeoutNanos > 0 ? timeoutNanos : config.callTimeout().toNanos();
    }

    private void checkOpen(ByteBuf request) {
        if (closed) {
            request.release();
            throw CallFailure.shutDown(false);
        }
    }

    private Pool pool(Endpoint endpoint) {
        Pool pool = pools.get(endpoint);
        return pool != null
                ? pool
                : pools.computeIfAbsent(
                        endpoint, at -> new Pool(at, config, connector, deadlines, allocator, observer, budget));
    }

    private MultiplexedConnection submit(Endpoint endpoint, PendingCall call) {
        boolean bothWays = isBidirectional(endpoint, call.request());
        Map<Endpoint, MultiplexedConnection> connections = bothWays ? bidirectional : shared;
        while (true) {
            MultiplexedConnection connection = connections.get(endpoint);
            if (connection == null || !connection.isOpen()) {
                connection = connect(endpoint, connections, connection, call);
            }
            if (connection.submit(call)) {
                return connection;
            }
        }
    }

    private synchronized MultiplexedConnection connect(
            Endpoint endpoint,
            Map<Endpoint, MultiplexedConnection> connections,
            MultiplexedConnection dead,
            PendingCall call) {
        MultiplexedConnection present = connections.get(endpoint);
        if (present != null && present != dead && present.isOpen()) {
            return present;
        }
        if (closed) {
            call.withdraw();
            throw CallFailure.shutDown(false);
        }
        if (multiplexer == null) {
            multiplexer = new Multiplexer(
                    Polling.of(config.pollStyle()),
                    new MultiThreadIoEventLoopGroup(
                            1,
                            new DefaultThreadFactory(name + "-io", true),
                            Polling.of(config.pollStyle()).handler()));
        }
        Polling polling = multiplexer.polling();
        MultiplexedConnection connection = new MultiplexedConnection(
                endpoint,
                config,
                observer,
                multiplexer.loops().next(),
                tls,
                connections == bidirectional ? this::opened : null);
        connection.connect(connector, polling);
        connections.put(endpoint, connection);
        return connection;
    }

    private OpenedConnection opened(Channel channel) {
        return new OpenedConnection(channel, config, directions.handler(), callbackThreads);
    }

    /** Makes room for one more connection; whether that succeeded. */
    private boolean closeOldest() {
        return pools.values().stream()
                .min(Comparator.comparingLong(Pool::oldestUse))
                .map(Pool::closeOldest)
                .orElse(false);
    }

    private void closeStale() {
        pools.values().forEach(Pool::closeStale);
        bidirectional.values().removeIf(connection -> !connection.isOpen());
        long limit = System.nanoTime() - config.idleTimeout().toNanos();
        shared.forEach((endpoint, connection) -> {
            if (!connection.isOpen() || (connection.isIdle() && connection.lastUsed() - limit < 0)) {
                shared.remove(endpoint, connection);
                connection.close(sent -> CallFailure.closedByPeer(endpoint));
            }
        });
    }

    @Override
    public void close() {
        MultiThreadIoEventLoopGroup loops;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            loops = multiplexer == null ? null : multiplexer.loops();
        }
        pools.values().forEach(Pool::closeAll);
        deadlines.abortAll();
        shared.values().forEach(connection -> connection.close(CallFailure::shutDown));
        bidirectional.values().forEach(connection -> connection.close(CallFailure::shutDown));
        callbackThreads.shutdown();
        deadlines.end();
        connector.close();
        if (loops != null) {
            loops.shutdownGracefully(0, END_MILLIS, TimeUnit.MILLISECONDS).awaitUninterruptibly(END_MILLIS);
        }
    }
}
