package org.pleiad.orb.transport.server;

import io.netty.buffer.ByteBuf;
import io.netty.channel.IoHandlerFactory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.pleiad.orb.giop.GiopMessage;

/**
 * One event loop, its connections, and the requests read from them but not yet with a servant. One thread at a time, the
 * leader, drives it: it reads, and between reads runs servants itself.
 *
 * <p>While a servant runs the lane is <em>lent</em>: the leader touches nothing of it, and a follower may take it over.
 * The {@link #lease} tells: an even number, the lane is driven; an odd one, lent. Every change adds one, so that a lease
 * is recognised, and each change from odd to even is a compare-and-set that only one thread wins. After the servant the
 * leader takes the lane back that way, writes the reply directly and reads on. When the {@link Watchdog} has seen the
 * same odd number for a millisecond or two it wakes a follower, which takes the lane over with all that waits in it; the
 * former leader finds its lease gone, has its reply written by the new one and becomes a follower.
 */
final class Lane {

    /** A message, or the end of a connection if there is none; when it came. */
    private record Arrival(IncomingConnection connection, GiopMessage message, long at) {
        int length() {
            return message == null ? 0 : message.buffer().readableBytes();
        }
    }

    /** Octets waiting beyond which connections are not read, however few the messages. */
    private static final long MAX_WAITING_BYTES = 64 << 20;

    /** How often a lane without servants looks whether a thread has become free. */
    private static final long REFUSING_MILLIS = 1;

    private final HandoverLoop loop;
    private final Watchdog watchdog;
    private final int maxWaiting;
    private final long overloadNanos;

    /** Starts at 2: zero means "not lent" in {@link ServantThread}. */
    private final AtomicLong lease = new AtomicLong(2);

    /** The leader's. Bounded by {@link #maxWaiting} and what one read brings: beyond, connections are not read. */
    private final ArrayDeque<Arrival> waiting = new ArrayDeque<>();

    /** The leader's: octets in {@link #waiting}. */
    private long waitingBytes;

    /** The leader's: connections not read until {@link #waiting} is empty. */
    private final List<IncomingConnection> paused = new ArrayList<>();

    Lane(IoHandlerFactory polling, Watchdog watchdog, int maxWaiting, long overloadNanos) {
        this.loop = new HandoverLoop(polling);
        this.watchdog = watchdog;
        this.maxWaiting = maxWaiting;
        this.overloadNanos = overloadNanos;
    }

    HandoverLoop loop() {
        return loop;
    }

    long lease() {
        return lease.get();
    }

    static boolean isLent(long lease) {
        return (lease & 1) != 0;
    }

    /** Has a follower take the lane over at once if the lease is still the one given. */
    void offer(long expected) {
        watchdog.offer(this, expected);
    }

    /** Takes the lane over if the lease is still the one given, and leads it; called by followers. */
    void takeOver(long expected) {
        if (lease.compareAndSet(expected, expected + 1)) {
            lead();
        }
    }

    /** Leads until the lane is lost to a follower or its loop has ended. */
    void lead() {
        ServantThread me = (ServantThread) Thread.currentThread();
        loop.driver(me);
        me.lead(this);
        try {
            while (!loop.isTerminated()) {
                Arrival next = next();
                if (next == null) {
                    poll();
                } else if (!waiting.isEmpty() && isTooOld(next)) {
                    next.connection.refuse(next.message);
                } else if (!serve(next, me)) {
                    return;
                }
            }
        } finally {
            me.follow();
        }
    }

    /**
     * Leads without running servants, because no thread is free for them: reads, refuses what has waited too long, and
     * hands the lane over as soon as a thread is free. Called by threads that are kept for it.
     */
    void leadRefusing(long expected) {
        if (!lease.compareAndSet(expected, expected + 1)) {
            return;
        }
        ServantThread me = (ServantThread) Thread.currentThread();
        loop.driver(me);
        me.lead(this);
        try {
            while (!loop.isTerminated()) {
                refuseOld();
                if (waiting.size() <= maxWaiting / 2 && waitingBytes <= MAX_WAITING_BYTES / 2) {
                    resume();
                }
                if (handOver(me)) {
                    return;
                }
                loop.schedule(() -> {}, REFUSING_MILLIS, TimeUnit.MILLISECONDS);
                loop.poll();
            }
        } finally {
            me.follow();
        }
    }

    private void refuseOld() {
        Arrival oldest;
        while ((oldest = waiting.peek()) != null && isTooOld(oldest)) {
            next();
            oldest.connection.refuse(oldest.message);
        }
    }

    private boolean isTooOld(Arrival arrival) {
        return arrival.message != null && System.nanoTime() - arrival.at > overloadNanos;
    }

    /** Whether another thread has the lane now. */
    private boolean handOver(ServantThread me) {
        long odd = lease.get() + 1;
        loop.driver(null);
        lease.set(odd);
        if (watchdog.offer(this, odd) || !lease.compareAndSet(odd, odd + 1)) {
            return true;
        }
        loop.driver(me);
        return false;
    }

    private Arrival next() {
        Arrival next = waiting.poll();
        if (next != null) {
            waitingBytes -= next.length();
        }
        return next;
    }

    private void poll() {
        resume();
        loop.poll();
    }

    private void resume() {
        if (!paused.isEmpty()) {
            paused.forEach(IncomingConnection::resumeAfterBacklog);
            paused.clear();
        }
    }

    /** Runs a servant; whether this thread still leads afterwards. */
    private boolean serve(Arrival next, ServantThread me) {
        lend(me);
        if (next.message == null) {
            next.connection.handleClosed();
        } else {
            next.connection.handle(next.message);
        }
        me.endRelief();
        return takeBack(me);
    }

    private void lend(ServantThread me) {
        long odd = lease.get() + 1;
        me.lease(odd);
        loop.driver(null);
        lease.set(odd);
        watchdog.wakeIfParked();
    }

    private boolean takeBack(ServantThread me) {
        if (me.lane() != this) {
            return false;
        }
        long odd = me.lease();
        if (lease.compareAndSet(odd, odd + 1)) {
            loop.driver(me);
            me.lease(ServantThread.NOT_LENT);
            return true;
        }
        me.follow();
        return false;
    }

    /** Called in the loop. */
    void arrived(IncomingConnection connection, GiopMessage message) {
        Arrival arrival = new Arrival(connection, message, connection.lastUsed());
        waiting.add(arrival);
        waitingBytes += arrival.length();
        if ((waiting.size() >= maxWaiting || waitingBytes >= MAX_WAITING_BYTES) && connection.pauseForBacklog()) {
            paused.add(connection);
        }
    }

    /** Called in the loop. */
    void closed(IncomingConnection connection) {
        waiting.add(new Arrival(connection, null, 0));
    }

    /** Writes directly if the current thread leads this lane, else has the leader do it. */
    void send(IncomingConnection connection, ByteBuf message) {
        if (Thread.currentThread() instanceof ServantThread me && me.lane() == this) {
            if (!me.isLent()) {
                connection.write(message);
                return;
            }
            if (takeBack(me)) {
                try {
                    connection.write(message);
                } finally {
                    lend(me);
                }
                return;
            }
        }
        connection.writeFromOutside(message);
    }

    /** Runs something that touches the loop's channels: directly if the current thread leads this lane, else soon. */
    void run(Runnable action) {
        if (Thread.currentThread() instanceof ServantThread me && me.lane() == this) {
            if (!me.isLent()) {
                action.run();
                return;
            }
            if (takeBack(me)) {
                try {
                    action.run();
                } finally {
                    lend(me);
                }
                return;
            }
        }
        loop.execute(action);
    }

    /** Ends the loop; the leader then returns. */
    void shutDown() {
        loop.shutdownGracefully(0, 0, TimeUnit.MILLISECONDS);
    }
}
