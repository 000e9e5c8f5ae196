package org.pleiad.events.client;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What stands between a channel and one subscriber: a bounded buffer that is emptied as fast as the subscriber asks.
 * Events may be offered on any threads; the subscriber is called on the thread that offers, asks or ends, on one at a time
 * and in the order of the offers (Reactive Streams 1.0.4, rules 1.1, 1.3, 1.7, 3.3).
 */
final class DemandQueue<T> implements Flow.Subscription {

    /** The side that fills the queue. Called on any thread; must not block. */
    interface Source {
        /** There is room for what the subscriber asked for. */
        void demanded();

        /** Nobody wants more: cancelled, failed or completed. Called once. */
        void ended();
    }

    private final Flow.Subscriber<? super T> subscriber;
    private final int capacity;
    private final Overflow overflow;
    private final Source source;

    /** Held for a few statements, never while the subscriber or the source is called. */
    private final ReentrantLock lock = new ReentrantLock();

    // guarded by the lock
    private final ArrayDeque<T> buffer = new ArrayDeque<>();
    private long demand;
    private boolean closing;
    private Throwable failure;
    private boolean ended;
    private long dropped;

    /** Who makes it greater than zero empties the buffer; the others leave their work to that thread. */
    private final AtomicInteger work = new AtomicInteger();

    DemandQueue(Flow.Subscriber<? super T> subscriber, int capacity, Overflow overflow, Source source) {
        this.subscriber = Objects.requireNonNull(subscriber, "subscriber");
        this.capacity = capacity;
        this.overflow = overflow;
        this.source = source;
    }

    /** Takes an event in; what does not fit is dropped or ends the subscription, as the overflow policy says. */
    void offer(T event) {
        lock.lock();
        try {
            if (ended || closing) {
                return;
            }
            if (buffer.size() - demand < capacity) {
                buffer.add(event);
            } else {
                overflow(event);
            }
        } finally {
            lock.unlock();
        }
        drain();
    }

    private void overflow(T event) {
        dropped++;
        switch (overflow) {
            case DROP_OLDEST -> {
                buffer.poll();
                buffer.add(event);
            }
            case DROP_NEWEST -> {}
            case FAIL -> {
                closing = true;
                failure = new OverflowException(capacity);
            }
        }
    }

    /** How many more events the subscriber has asked for than are here. */
    long room() {
        lock.lock();
        try {
            return ended || closing ? 0 : Math.max(0, demand - buffer.size());
        } finally {
            lock.unlock();
        }
    }

    /** How many events were dropped. */
    long dropped() {
        lock.lock();
        try {
            return dropped;
        } finally {
            lock.unlock();
        }
    }

    boolean ended() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    /** No more events come; the subscriber gets those that are here, then {@code onComplete}. */
    void complete() {
        close(null);
    }

    /** No more events come; the subscriber gets those that are here, then {@code onError}. */
    void fail(Throwable failure) {
        close(Objects.requireNonNull(failure));
    }

    private void close(Throwable reason) {
        lock.lock();
        try {
            if (closing) {
                return;
            }
            closing = true;
            failure = reason;
        } finally {
            lock.unlock();
        }
        drain();
    }

    @Override
    public void request(long count) {
        lock.lock();
        try {
            if (ended) {
                return;
            }
            if (count <= 0) {
                buffer.clear();
                closing = true;
                failure = new IllegalArgumentException(
                        "request(" + count + "): ask for at least one event (Reactive Streams, rule 3.9)");
            } else {
                demand = demand + count < 0 ? Long.MAX_VALUE : demand + count;
            }
        } finally {
            lock.unlock();
        }
        drain();
        source.demanded();
    }

    @Override
    public void cancel() {
        lock.lock();
        try {
            if (ended) {
                return;
            }
            ended = true;
            buffer.clear();
        } finally {
            lock.unlock();
        }
        source.ended();
    }

    private void drain() {
        if (work.getAndIncrement() > 0) {
            return;
        }
        int missed = 1;
        do {
            T event = next();
            while (event != null) {
                subscriber.onNext(event);
                event = next();
            }
            end();
            missed = work.addAndGet(-missed);
        } while (missed > 0);
    }

    private T next() {
        lock.lock();
        try {
            if (ended || demand == 0 || buffer.isEmpty()) {
                return null;
            }
            demand -= demand == Long.MAX_VALUE ? 0 : 1;
            return buffer.poll();
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        Throwable reason;
        lock.lock();
        try {
            if (ended || !closing || !buffer.isEmpty()) {
                return;
            }
            ended = true;
            reason = failure;
        } finally {
            lock.unlock();
        }
        source.ended();
        if (reason == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(reason);
        }
    }
}
