package org.pleiad.orb.transport.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.pleiad.orb.giop.GiopMessage;
import org.pleiad.orb.transport.TransportConfig;
import org.pleiad.orb.transport.wire.Compensation;
import org.pleiad.orb.transport.wire.Polling;

/**
 * The thread that reads a request runs its servant; another takes over the reading when that takes long. See
 * {@link Lane}.
 *
 * <p>When all threads are with servants, lanes are led by threads that run none: they read as far as there is room, and
 * refuse what waits for too long. Beyond that the network holds what clients send: overload slows clients down.
 */
final class LeaderFollowers implements ServantThreads {

    private static final long IDLE_SECONDS = 10;

    private final ThreadPoolExecutor threads;
    private final Compensation compensation;

    /** Lead lanes while no thread is free for servants; one for each lane at most. */
    private final ThreadPoolExecutor refusing;

    private final Watchdog watchdog;
    private final List<Lane> lanes;
    private final AtomicInteger connections = new AtomicInteger();

    LeaderFollowers(TransportConfig config, Polling polling, String name, Runnable housekeeping) {
        int count = config.serverLoops() > 0
                ? config.serverLoops()
                : Runtime.getRuntime().availableProcessors();
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        AtomicInteger serial = new AtomicInteger();
        threads = new ThreadPoolExecutor(
                0,
                Math.max(config.maxServerThreads(), count + 1),
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> new ServantThread(group, task, name + "-" + serial.incrementAndGet(), this::compensation));
        compensation = new Compensation(threads);
        refusing = new ThreadPoolExecutor(
                0,
                count,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> new ServantThread(
                        group, task, name + "-refusing-" + serial.incrementAndGet(), this::compensation));
        watchdog = new Watchdog(name + "-watchdog", new Offers(), housekeeping);
        lanes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lanes.add(new Lane(
                    polling.handler(),
                    watchdog,
                    config.maxPendingRequests(),
                    config.overloadTimeout().toNanos()));
        }
        watchdog.start(lanes);
        lanes.forEach(lane -> threads.execute(lane::lead));
    }

    private Compensation compensation() {
        return compensation;
    }

    /** The watchdog's way to our threads. */
    private final class Offers implements Watchdog.Offer {

        @Override
        public boolean offer(Lane lane, long lease) {
            compensation.makeRoom();
            try {
                threads.execute(() -> lane.takeOver(lease));
                return true;
            } catch (RejectedExecutionException allBusy) {
                return false;
            }
        }

        @Override
        public void starved(Lane lane, long lease) {
            try {
                refusing.execute(() -> lane.leadRefusing(lease));
            } catch (RejectedExecutionException ending) {
                // the transport closes, or the lane is being led so: the next tick sees
            }
        }
    }

    @Override
    public EventLoop nextLoop() {
        return lanes.get(Math.floorMod(connections.getAndIncrement(), lanes.size()))
                .loop();
    }

    private Lane laneOf(IncomingConnection connection) {
        Lane lane = connection.lane();
        if (lane == null) {
            EventLoop loop = connection.loop();
            lane = lanes.stream()
                    .filter(each -> each.loop() == loop)
                    .findFirst()
                    .orElseThrow();
            connection.lane(lane);
        }
        return lane;
    }

    @Override
    public void arrived(IncomingConnection connection, GiopMessage message) {
        laneOf(connection).arrived(connection, message);
    }

    @Override
    public void send(IncomingConnection connection, ByteBuf message) {
        laneOf(connection).send(connection, message);
    }

    @Override
    public void run(IncomingConnection connection, Runnable action) {
        laneOf(connection).run(action);
    }

    @Override
    public void closed(IncomingConnection connection) {
        laneOf(connection).closed(connection);
    }

    @Override
    public void close(Duration bound) {
        lanes.forEach(Lane::shutDown);
        for (Lane lane : lanes) {
            lane.loop().terminationFuture().awaitUninterruptibly(bound.toMillis());
        }
        watchdog.end();
        threads.shutdown();
        refusing.shutdown();
        if (!(Thread.currentThread() instanceof ServantThread)) {
            Termination.await(threads, bound);
        }
    }
}
