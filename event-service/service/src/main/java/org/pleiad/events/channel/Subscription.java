package org.pleiad.events.channel;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.omg.CORBA.CompletionStatus;
import org.pleiad.orb.error.Minor;

/**
 * One consumer of a channel: its queue, and how events leave it. Consumers with a link are pushed to by a {@link Delivery};
 * those without one fetch with {@link #take}. Thread-safe.
 */
public final class Subscription implements AutoCloseable {
    /** Threads that wait for events to pull, in a channel: a server has 256 for all its requests. */
    static final int MOST_WAITING = 100;

    private final Channel channel;
    private final long id;
    private final SubscriptionOptions options;
    private final Consumer<Ending> ended;
    private final Delivery delivery;

    /** Guards all below. Held for an operation of the queue; nobody waits for a consumer, a disk or a network under it. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Condition arrived = lock.newCondition();
    private final Condition roomMade = lock.newCondition();
    private final EventQueue queue;
    private boolean suspended;

    /** It had no room for events that stand in a shared log. */
    private boolean behind;

    /** Places in the queue kept for suppliers that are about to fill them. */
    private int promised;

    private long delivered;
    private long discarded;
    private long failures;
    private String lastError = "";

    // Read without the lock by suppliers, who may be too early or too late anyhow.
    private volatile boolean closed;
    private volatile EventFilter filter;

    Subscription(
            Channel channel,
            long id,
            SubscriptionOptions options,
            EventFilter filter,
            ConsumerLink link,
            Consumer<Ending> ended) {
        this.channel = channel;
        this.id = id;
        this.options = options;
        this.filter = filter;
        this.ended = ended;
        EventQueue bounded = options.queue().get();
        this.queue = options.whenFull() == WhenFull.CHOKE ? new OverflowQueue(bounded) : bounded;
        this.delivery = link == null ? null : new Delivery(this, options, link, channel.threads());
    }

    /** Number of the subscription within its channel. */
    public long id() {
        return id;
    }

    /** How the consumer is served. */
    public SubscriptionOptions options() {
        return options;
    }

    /** Changes which events are queued from now on. */
    public void filter(EventFilter newFilter) {
        filter = newFilter;
    }

    /** Whether it has ended. */
    public boolean isClosed() {
        return closed;
    }

    // Suppliers

    /** Queues what the consumer wants of these events. */
    void offer(List<Event> events) {
        EventFilter wanted = filter;
        boolean overflowed = false;
        boolean any = false;
        for (Event event : events) {
            if (!closed && wanted.wants(event)) {
                lock.lock();
                try {
                    if (options.whenFull() == WhenFull.DISCONNECT && queue.room() == 0) {
                        overflowed = true;
                        break;
                    }
                    any = true;
                    if (queue.offer(event) != EventQueue.Offer.QUEUED) {
                        discarded++;
                    }
                    arrived.signal();
                } finally {
                    lock.unlock();
                }
            }
        }
        if (overflowed) {
            end(Ending.QUEUE_FULL);
        } else if (any && delivery != null) {
            delivery.wake();
        }
    }

    /**
     * Queues what the consumer wants of events that stand in a shared log, and has room for if it is to lose nothing.
     *
     * @return the offset of the first that it has to be given again
     */
    long follow(List<Event> events) {
        long end = events.get(events.size() - 1).offset() + 1;
        if (!chokes()) {
            offer(events);
            return end;
        }
        EventFilter wanted = filter;
        boolean any = false;
        for (Event event : events) {
            if (wanted.wants(event)) {
                if (!queued(event)) {
                    end = event.offset();
                    break;
                }
                any = true;
            }
        }
        if (any && delivery != null) {
            delivery.wake();
        }
        return end;
    }

    private boolean queued(Event event) {
        lock.lock();
        try {
            behind = !closed && queue.room() <= 0;
            if (!behind && !closed) {
                queue.offer(event);
                arrived.signal();
            }
            return !behind;
        } finally {
            lock.unlock();
        }
    }

    /** Whether it has no room for events that stand in a shared log; it says when it has. */
    boolean isBehind() {
        lock.lock();
        try {
            return behind;
        } finally {
            lock.unlock();
        }
    }

    /** Events left the queue; of the lock. */
    private void makeRoom() {
        roomMade.signalAll();
        if (behind) {
            behind = false;
            channel.roomMade();
        }
    }

    int queued() {
        lock.lock();
        try {
            return queue.size();
        } finally {
            lock.unlock();
        }
    }

    boolean chokes() {
        return options.whenFull() == WhenFull.CHOKE;
    }

    /** How many of these events the consumer wants. */
    int wanted(List<Event> events) {
        EventFilter judge = filter;
        int wanted = 0;
        for (Event event : events) {
            if (judge.wants(event)) {
                wanted++;
            }
        }
        return wanted;
    }

    /** Events that the queue holds when it is full. */
    int capacity() {
        lock.lock();
        try {
            return queue.size() + queue.room();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until the queue has room, and keeps it for the caller, who takes it back with {@link #takeBack}: suppliers that
     * come at the same time do not fill the queue beyond its bound.
     *
     * @param events at most {@link #capacity}
     * @param nanos at most so long
     * @return what is left of it; zero or less: there was no room in time, and none is kept
     */
    long promise(int events, long nanos) throws InterruptedException {
        long left = nanos;
        lock.lockInterruptibly();
        try {
            while (!closed && queue.room() - promised < events) {
                if (left <= 0) {
                    return 0;
                }
                left = roomMade.awaitNanos(left);
            }
            promised += events;
            return Math.max(1, left);
        } finally {
            lock.unlock();
        }
    }

    /** The events for which room was kept are in the queue, or do not come. */
    void takeBack(int events) {
        lock.lock();
        try {
            promised -= events;
            roomMade.signalAll();
        } finally {
            lock.unlock();
        }
    }

    // The consumer's side

    /** What the delivery sends next; empty if nothing is ready, or while it is suspended. */
    List<Event> next(int max) {
        lock.lock();
        try {
            if (closed || suspended) {
                return List.of();
            }
            List<Event> taken = queue.take(max);
            if (!taken.isEmpty() || behind) {
                makeRoom();
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** How long until there may be something to send; {@link Long#MAX_VALUE} if nothing waits or it is suspended. */
    long nanosUntilReady() {
        lock.lock();
        try {
            return closed || suspended ? Long.MAX_VALUE : queue.nanosUntilReady();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Fetches events for a consumer that pulls; they count as delivered.
     *
     * @param max at most so many
     * @param nanos waits so long for the first; 0: not at all
     * @return empty if there was none in time, or the subscription has ended
     * @throws org.omg.CORBA.TRANSIENT COMPLETED_NO, if {@value #MOST_WAITING} threads wait in this channel already
     */
    public List<Event> take(int max, long nanos) throws InterruptedException {
        List<Event> ready = takeNow(max);
        if (!ready.isEmpty() || nanos <= 0) {
            return ready;
        }
        if (!channel.waiting().tryAcquire()) {
            throw Minor.TOO_MANY_PULLS.exception(
                    CompletionStatus.COMPLETED_NO, MOST_WAITING + " in channel " + channel.name());
        }
        try {
            return takeWaiting(max, nanos);
        } finally {
            channel.waiting().release();
        }
    }

    private List<Event> takeNow(int max) {
        lock.lock();
        try {
            List<Event> taken = closed || suspended ? List.of() : queue.take(max);
            delivered += taken.size();
            if (!taken.isEmpty() || behind) {
                makeRoom();
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    private List<Event> takeWaiting(int max, long nanos) throws InterruptedException {
        long deadline = System.nanoTime() + nanos;
        lock.lockInterruptibly();
        try {
            while (!closed) {
                List<Event> taken = suspended ? List.of() : queue.take(max);
                if (!taken.isEmpty()) {
                    delivered += taken.size();
                    makeRoom();
                    return taken;
                }
                if (behind) {
                    // what was in the queue had expired
                    makeRoom();
                }
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    break;
                }
                long ready = suspended ? Long.MAX_VALUE : queue.nanosUntilReady();
                long waited = Math.min(left, ready <= 0 ? TimeUnit.MILLISECONDS.toNanos(1) : ready);
                if (arrived.awaitNanos(waited) > 0) {
                    continue;
                }
            }
            return List.of();
        } finally {
            lock.unlock();
        }
    }

    /** Keeps events back from now on; they wait in the queue. False if it was suspended already. */
    public boolean suspend() {
        lock.lock();
        try {
            boolean was = suspended;
            suspended = true;
            return !was;
        } finally {
            lock.unlock();
        }
    }

    /** Delivers again. False if it was not suspended. */
    public boolean resume() {
        lock.lock();
        try {
            if (!suspended) {
                return false;
            }
            suspended = false;
            arrived.signalAll();
        } finally {
            lock.unlock();
        }
        if (delivery != null) {
            delivery.wake();
        }
        return true;
    }

    /** The queue may have something now, or room, without anyone having offered or taken: its policies were changed. */
    public void wake() {
        lock.lock();
        try {
            arrived.signalAll();
            makeRoom();
        } finally {
            lock.unlock();
        }
        if (delivery != null) {
            delivery.wake();
        }
    }

    void delivered(int events) {
        lock.lock();
        try {
            delivered += events;
        } finally {
            lock.unlock();
        }
    }

    void failed(Throwable failure) {
        lock.lock();
        try {
            failures++;
            lastError = Failures.cause(failure).toString();
        } finally {
            lock.unlock();
        }
    }

    void gaveUp(int events) {
        lock.lock();
        try {
            discarded += events;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the subscription because its client wants no more; twice does no harm. */
    @Override
    public void close() {
        end(Ending.BY_CLIENT);
    }

    /** Ends the subscription: what waits is given up, and the consumer's link is told. */
    public void end(Ending why) {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            arrived.signalAll();
            roomMade.signalAll();
        } finally {
            lock.unlock();
        }
        channel.remove(this);
        channel.threads().execute(() -> ended.accept(why));
    }

    /** What the consumer has got so far. */
    public SubscriptionStatistics statistics() {
        lock.lock();
        try {
            return new SubscriptionStatistics(
                    id,
                    options.name(),
                    delivery != null,
                    suspended,
                    queue.size(),
                    delivered,
                    discarded,
                    queue.expired(),
                    failures,
                    lastError);
        } finally {
            lock.unlock();
        }
    }
}
