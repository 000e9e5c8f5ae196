package org.pleiad.events.channel;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One supplier of a channel. Its events reach each consumer in the order in which it published them, if it publishes one
 * after the other. Thread-safe.
 */
public final class Supply implements AutoCloseable {
    private final Channel channel;
    private final String name;
    private final Runnable ended;
    private final AtomicLong published = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();

    Supply(Channel channel, String name, Runnable ended) {
        this.channel = channel;
        this.name = name;
        this.ended = ended;
    }

    /** For statistics. */
    public String name() {
        return name;
    }

    /** Events that the channel took from it. */
    public long published() {
        return published.get();
    }

    /** As {@link Channel#publish}. */
    public void publish(List<Event> events) {
        channel.publish(events);
        published.addAndGet(events.size());
    }

    /** The channel ends: the supplier is told. */
    void channelEnded() {
        if (closed.compareAndSet(false, true)) {
            channel.threads().execute(ended);
        }
    }

    /** The supplier wants no more; twice does no harm. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            channel.remove(this);
        }
    }
}
