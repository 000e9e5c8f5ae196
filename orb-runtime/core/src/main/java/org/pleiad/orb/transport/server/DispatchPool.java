package org.pleiad.orb.transport.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.transport.TransportConfig;
import org.pleiad.orb.transport.wire.Polling;
import org.pleiad.orb.transport.wire.ServantPool;

/**
 * Event loops read; a pool of threads with one bounded queue runs servants. When the queue is full an event loop runs the
 * servant itself and reads no more meanwhile: overload slows clients down.
 */
final class DispatchPool implements ServantThreads {

    private static final long REFUSING_MILLIS = 20;

    private final MultiThreadIoEventLoopGroup loops;
    private final ServantPool threads;
    private final long overloadNanos;

    /** What is on its way to a thread, the oldest first; bounded as the pool's queue, and by what comes in 20 ms. */
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();

    DispatchPool(TransportConfig config, Polling polling, String name, Runnable housekeeping) {
        int count = config.serverLoops() > 0
                ? config.serverLoops()
                : Runtime.getRuntime().availableProcessors();
        loops = new MultiThreadIoEventLoopGroup(count, new DefaultThreadFactory(name + "-io", true), polling.handler());
        overloadNanos = config.overloadTimeout().toNanos();
        loops.scheduleWithFixedDelay(housekeeping, 1, 1, TimeUnit.SECONDS);
        threads = new ServantPool(name, config.maxServerThreads(), config.maxPendingRequests());
        loops.scheduleWithFixedDelay(this::refuseOld, REFUSING_MILLIS, REFUSING_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A message on its way to a thread; taken by that thread, or refused before. */
    private final class Waiting extends AtomicBoolean implements Runnable {

        private static final long serialVersionUID = 1L;

        private final transient IncomingConnection connection;
        private final transient GiopMessage message;
        private final long at;

        Waiting(IncomingConnection connection, GiopMessage message, long at) {
            this.connection = connection;
            this.message = message;
            this.at = at;
        }

        boolean isTooOld() {
            return System.nanoTime() - at > overloadNanos;
        }

        @Override
        public void run() {
            if (!compareAndSet(false, true)) {
                return;
            }
            if (isTooOld()) {
                connection.refuse(message);
            } else {
                connection.handle(message);
            }
        }

        void refuse() {
            if (compareAndSet(false, true)) {
                connection.refuse(message);
            }
        }
    }

    /** Forgets what was taken, and refuses what waits for too long, while all threads are busy; in an event loop. */
    private void refuseOld() {
        Waiting oldest;
        while ((oldest = waiting.peek()) != null && (oldest.get() || oldest.isTooOld())) {
            waiting.remove(oldest);
            oldest.refuse();
        }
    }

    @Override
    public EventLoop nextLoop() {
        return loops.next();
    }

    @Override
    public void arrived(IncomingConnection connection, GiopMessage message) {
        try {
            Waiting next = new Waiting(connection, message, connection.lastUsed());
            threads.execute(next);
            waiting.add(next);
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
