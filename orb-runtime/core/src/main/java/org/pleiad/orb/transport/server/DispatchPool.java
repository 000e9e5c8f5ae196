package org.pleiad.orb.transport.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.transport.TransportConfig;
import org.pleiad.orb.transport.wire.Polling;
import org.pleiad.orb.transport.wire.ServantPool;

/**
 * Event loops read; a pool of threads with one bounded queue runs servants. When the queue is full an event loop runs the
 * servant itself and reads no more meanwhile: overload slows clients down.
 */
final class DispatchPool implements ServantThreads {

    private final MultiThreadIoEventLoopGroup loops;
    private final ServantPool threads;

    DispatchPool(TransportConfig config, Polling polling, String name, Runnable housekeeping) {
        int count = config.serverLoops() > 0
                ? config.serverLoops()
                : Runtime.getRuntime().availableProcessors();
        loops = new MultiThreadIoEventLoopGroup(count, new DefaultThreadFactory(name + "-io", true), polling.handler());
        loops.scheduleWithFixedDelay(housekeeping, 1, 1, TimeUnit.SECONDS);
        threads = new ServantPool(name, config.maxServerThreads(), config.maxPendingRequests());
    }

    @Override
    public EventLoop nextLoop() {
        return loops.next();
    }

    @Override
    public void arrived(IncomingConnection connection, GiopMessage message) {
        try {
            threads.execute(() -> connection.handle(message));
        } catch (RejectedExecutionException queueFull) {
            connection.handle(message);
        }
    }

    @Override
    public void send(IncomingConnection connection, ByteBuf message) {
        connection.writeFromOutside(message);
    }

    @Override
    public void run(IncomingConnection connection, Runnable action) {
        EventLoop loop = connection.loop();
        if (loop.inEventLoop()) {
            action.run();
        } else {
            loop.execute(action);
        }
    }

    @Override
    public void closed(IncomingConnection connection) {
        try {
            threads.execute(connection::handleClosed);
        } catch (RejectedExecutionException queueFull) {
            connection.handleClosed();
        }
    }

    @Override
    public void close(Duration bound) {
        loops.shutdownGracefully(0, bound.toMillis(), TimeUnit.MILLISECONDS).awaitUninterruptibly(bound.toMillis());
        threads.shutdown();
        Termination.await(threads.executor(), bound);
    }
}
